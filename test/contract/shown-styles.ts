/** The computed style of all that an element shows: by place and name, the values of all properties in one order. */
export interface ShownStyles {
  readonly properties: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Every element of a shadow root with what is generated in it, and the computed style of each. */
export function shownStyles(host: HTMLElement): ShownStyles {
  const window = host.ownerDocument.defaultView!;
  // Tokens are the page's to set.
  const properties = [...window.getComputedStyle(host)].filter((property) => !property.startsWith('--'));
  const values = new Map<string, readonly string[]>();
  [...host.shadowRoot!.querySelectorAll(':not(style, link)')].forEach((element, index) => {
    for (const pseudo of ['', '::before', '::after']) {
      const style = window.getComputedStyle(element, pseudo);
      // What is not generated has no look.
      if (pseudo && /^(none|normal)$/.test(style.content)) continue;
      const look = properties.map((property) => style.getPropertyValue(property));
      values.set(`${index} ${element.localName}${pseudo}`, look);
    }
  });
  return { properties, values };
}

/** What is not as it was. */
export function differences({ properties, values }: ShownStyles, after: ShownStyles): string[] {
  const gone = [...values.keys()].filter((name) => !after.values.has(name)).map((name) => `${name} is gone`);
  const added = [...after.values.keys()].filter((name) => !values.has(name)).map((name) => `${name} is new`);
  const changed = [...values].flatMap(([name, before]) => {
    const now = after.values.get(name) ?? before;
    return properties.flatMap((property, at) =>
      before[at] === now[at] || isNoise(before[at]!, now[at]!) || isIdle(property, name)
        ? []
        : [`${name} { ${property}: ${before[at]} → ${now[at]} }`],
    );
  });
  return [...gone, ...added, ...changed];
}

/** Around a quotation beside its story stands a box without words, which runs in no direction. */
const isIdle = (property: string, name: string): boolean => property === 'direction' && name === '0 aside';

/** A pixel may be gained or lost where a box is measured. */
function isNoise(one: string, other: string): boolean {
  const numbers = (value: string): number[] =>
    value.split(' ').map((size) => (size.endsWith('px') ? parseFloat(size) : NaN));
  const others = numbers(other);
  return numbers(one).every((size, index) => Math.abs(size - others[index]!) <= 1);
}
