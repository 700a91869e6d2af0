/** Renders a template into an element, and updates it there. */
export declare const renderView: (view: unknown, element: Element) => void;
