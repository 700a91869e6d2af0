import { html } from 'lit';
/** The heading level a number of steps below another, at most 6. */
export const levelBelow = (level, steps) => level === 'none' ? level : Math.min(6, level + steps);
/** A heading of a level that is only known when it is drawn. */
export function renderHeading(level, part, content) {
    switch (level) {
        case 1:
            return html `<h1 part=${part} class=${part}>${content}</h1>`;
        case 2:
            return html `<h2 part=${part} class=${part}>${content}</h2>`;
        case 3:
            return html `<h3 part=${part} class=${part}>${content}</h3>`;
        case 4:
            return html `<h4 part=${part} class=${part}>${content}</h4>`;
        case 5:
            return html `<h5 part=${part} class=${part}>${content}</h5>`;
        case 6:
            return html `<h6 part=${part} class=${part}>${content}</h6>`;
        case 'none':
            return html `<p part=${part} class=${part}>${content}</p>`;
    }
}
