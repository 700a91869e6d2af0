import 'broadsheet/define';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Story } from './story';

bootstrapApplication(Story, { providers: [provideZonelessChangeDetection()] }).catch((error) => console.error(error));
