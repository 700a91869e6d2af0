const charter = (cut) => `Charter, "Bitstream Charter", "Sitka ${cut}", Cambria, "Noto Serif", "Noto Naskh Arabic", "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif`;
const PALATINO = '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", "Noto Serif", serif';
const HELVETICA = '"Helvetica Neue", Helvetica, "Nimbus Sans", Arial, "Liberation Sans", sans-serif';
const themes = {
    house: {
        paper: 'light-dark(#fff, #16181b)',
        // Space between the text and the edge of the background.
        inset: '1em',
        ink: 'light-dark(#17191c, #e7e6e3)',
        'ink-muted': 'light-dark(#595e66, #a6a9ae)',
        rule: 'light-dark(#d6d8db, #3a3e44)',
        'rule-strong': 'light-dark(#17191c, #94979c)',
        accent: 'light-dark(#b01e28, #ff8f87)',
        tint: 'light-dark(#f3f3f1, #202327)',
        focus: 'light-dark(#0a5bd3, #8db8ff)',
        'font-text': charter('Text'),
        'font-head': charter('Heading'),
        'font-ui': '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, "Noto Sans Arabic", "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", sans-serif',
    },
    broadsheet: {
        paper: 'light-dark(#fdfbf6, #191816)',
        inset: '1em',
        ink: 'light-dark(#211e1a, #ebe6dc)',
        'ink-muted': 'light-dark(#5f594f, #aea798)',
        rule: 'light-dark(#d9d3c7, #403c35)',
        'rule-strong': 'light-dark(#211e1a, #9a9385)',
        accent: 'light-dark(#1f4a78, #9cc2ea)',
        tint: 'light-dark(#f4f0e7, #23211d)',
        focus: 'light-dark(#1f4a78, #9cc2ea)',
        'font-text': PALATINO,
        'font-head': PALATINO,
        'font-ui': PALATINO,
        'head-weight': '400',
        'head-tracking': '-0.012em',
        'head-leading': '1.1',
        'quote-weight': '400',
        'kicker-variant': 'all-small-caps',
        'kicker-tracking': '0.06em',
        'kicker-size': '1.3',
        scale: '1.22',
        'header-align': 'center',
        'top-rule': '4px double',
        'guest-rule': '1px solid',
    },
    tabloid: {
        paper: 'light-dark(#fff, #111)',
        inset: '1em',
        ink: 'light-dark(#0b0b0b, #f5f5f5)',
        'ink-muted': 'light-dark(#4a4a4a, #b9b9b9)',
        rule: 'light-dark(#bdbdbd, #4a4a4a)',
        'rule-strong': 'light-dark(#d3001c, #ff5a5f)',
        accent: 'light-dark(#c8001a, #ff7b7b)',
        tint: 'light-dark(#fff2b8, #2c2710)',
        focus: 'light-dark(#0047ff, #9dbdff)',
        'font-text': HELVETICA,
        'font-head': '"Helvetica Neue Condensed Black", "Arial Narrow", "Nimbus Sans Narrow", "Liberation Sans Narrow", "Roboto Condensed", Impact, sans-serif',
        'font-quote': HELVETICA,
        'font-ui': HELVETICA,
        'head-weight': '800',
        'head-tracking': '-0.02em',
        'head-leading': '0.98',
        'quote-weight': '800',
        'kicker-case': 'uppercase',
        'kicker-tracking': '0.04em',
        scale: '1.26',
        leading: '1.45',
        'top-rule': '8px solid',
        'guest-rule': '4px solid',
    },
};
const COLOURS = /^(paper|inset|ink|ink-muted|rule|rule-strong|accent|tint|focus)$/;
/**
 * The style sheet of a theme, which is placed after the others in a shadow root; empty for an unknown theme.
 *
 * Its properties are set on the host: values that the page sets on the element override them, inherited ones do not.
 */
export function themeSheet(name) {
    if (typeof name !== 'string' || !Object.hasOwn(themes, name))
        return '';
    const tokens = Object.entries(themes[name]);
    const rule = (isColour) => {
        const declarations = tokens.filter(([token]) => COLOURS.test(token) === isColour);
        return `:host { ${declarations.map(([token, value]) => `--news-${token}: ${value};`).join(' ')} }`;
    };
    // In print, the colours of a theme are not used.
    return `${rule(false)} @media not print { ${rule(true)} }`;
}
