import { BlocksPanel } from './blocks.js';
import { CheckPanel } from './check.js';
import { ChoosePanel } from './choose.js';
import { CopyPanel } from './copy.js';
import { EditPanel } from './edit.js';
import { PicturePanel } from './picture.js';
import { PreviewPanel } from './preview.js';
import { ScriptPanel } from './script.js';
import { TripPanel } from './trip.js';

const PANELS = {
  'compose-choose': ChoosePanel,
  'compose-edit': EditPanel,
  'compose-trip': TripPanel,
  'compose-blocks': BlocksPanel,
  'compose-copy': CopyPanel,
  'compose-picture': PicturePanel,
  'compose-script': ScriptPanel,
  'compose-preview': PreviewPanel,
  'compose-check': CheckPanel,
};

/** Registers the panels of all steps but the first one. */
export function definePanels(): void {
  for (const [name, panel] of Object.entries(PANELS)) customElements.define(name, panel);
}
