import 'broadsheet/define';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Story } from './story.jsx';

const root = createRoot(document.querySelector('#app'));
root.render(
  <StrictMode>
    <Story onLeave={() => root.unmount()} />
  </StrictMode>,
);
