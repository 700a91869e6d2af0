import { ApplicationRef, Component, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import type { ArticleJson } from 'broadsheet';
import story from '../../story.json';

@Component({
  selector: 'app-story',
  templateUrl: './story.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Story {
  private readonly application = inject(ApplicationRef);

  protected readonly quotation = story.quotation;
  protected readonly words = signal(story.quotation.first);
  protected readonly article = signal(story.article as ArticleJson);
  protected readonly shown = signal(story.trips);
  protected readonly loads = signal(0);

  protected count(): void {
    this.loads.update((number) => number + 1);
  }

  protected changeWords(): void {
    const { first, then } = story.quotation;
    this.words.update((words) => (words === first ? then : first));
  }

  protected takeLater(): void {
    this.article.set(story.later as ArticleJson);
  }

  protected toggleTrip(): void {
    this.shown.update((shown) => (shown.length < story.trips.length ? story.trips : shown.slice(1)));
  }

  protected turnRound(): void {
    this.shown.update((shown) => [...shown].reverse());
  }

  protected leave(): void {
    this.application.destroy();
  }
}
