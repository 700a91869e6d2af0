import 'broadsheet/define';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './story.jsx';

const served = JSON.parse(document.querySelector('#served').textContent);
const root = hydrateRoot(
  document.querySelector('#app'),
  <StrictMode>
    <Story served={served} onLeave={() => root.unmount()} />
  </StrictMode>,
);
