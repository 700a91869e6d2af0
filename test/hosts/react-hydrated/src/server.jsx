import { renderToString as renderElement } from 'broadsheet/server';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import story from '../../story.json';
import { Story } from './story.jsx';

const bus = story.trips[1];

/** What the client needs of it to begin with. */
export const served = { bus: renderElement('itinerary-card', bus, { attributes: { id: bus.id } }) };

export const page = renderToString(
  <StrictMode>
    <Story served={served} />
  </StrictMode>,
);
