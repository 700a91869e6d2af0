import type { Widget } from './state/outputs.js';

/** The background of the preview. */
export type Ground = 'blank' | 'wordpress' | 'dark' | 'hostile' | 'no-script' | 'reader' | 'print' | 'copied';
export const GROUNDS: readonly Exclude<Ground, 'copied'>[] = [
  'blank',
  'wordpress',
  'dark',
  'hostile',
  'no-script',
  'reader',
  'print',
];

/** What the composer sends to the frame: an element, or HTML without any script. */
export interface PreviewMessage {
  readonly ground: Ground;
  readonly scheme: '' | 'light' | 'dark';
  /** The language of the page around the widget. */
  readonly language: string;
  readonly widget?: Widget | undefined;
  readonly html?: string | undefined;
}

/** To whom the page and its frame send messages: to their own origin. Pages from a disk have none that can be named. */
export const TARGET = self.origin === 'null' ? '*' : self.origin;

/** What the frame answers. */
export interface PreviewAnswer {
  readonly height: number;
}
