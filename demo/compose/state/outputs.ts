/** What is copied for each platform: the kind of snippet that survives there, from `broadsheet/snippet`. */
import {
  parseArticle,
  parseItinerary,
  plainHtml,
  version,
  type Article,
  type Itinerary,
  type PullQuote,
} from 'broadsheet';
import { snippet, type Attributes, type Issue, type SnippetKind, type SnippetScript } from 'broadsheet/snippet';
import type { TargetName } from 'broadsheet/lint';
import { FONTS, type PlatformName } from './choices.js';
import { quoted } from './quoted.js';
import { textIn, type ScriptSource, type Work } from './work.js';

/** How a platform takes content. */
interface Platform {
  /** The kind without a script; `code` is a component of a framework. */
  readonly kind: SnippetKind | 'code';
  /** Whether snippets with a script work there. */
  readonly takesScript: boolean;
  /** Whether its editor takes formatted text, not HTML code. */
  readonly isRich: boolean;
  /** The platform in `broadsheet/lint`, if it is known there. */
  readonly target?: TargetName;
}

const HTML: Platform = { kind: 'static', takesScript: true, isRich: false };
const RICH: Platform = { kind: 'twin', takesScript: false, isRich: true };
const CODE: Platform = { kind: 'code', takesScript: false, isRich: false };

/** The platforms by name. */
export const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  'wordpress-com': { ...HTML, takesScript: false, target: 'wordpress' },
  wordpress: { ...HTML, target: 'wordpress' },
  ghost: { ...HTML, target: 'ghost' },
  blogger: { ...HTML, target: 'blogger' },
  substack: { ...RICH, target: 'substack' },
  medium: { ...RICH, target: 'medium' },
  squarespace: { ...HTML, target: 'squarespace' },
  notion: RICH,
  drupal: { ...HTML, kind: 'twin', takesScript: false, target: 'drupal' },
  html: HTML,
  react: CODE,
  vue: CODE,
  svelte: CODE,
  mail: { ...HTML, takesScript: false, target: 'feedparser' },
};

/** Whether the tests put what is copied through the filter of the platform, or the platform has none. */
export const isTested = (name: PlatformName): boolean => {
  const { target, isRich } = PLATFORMS[name];
  return target !== undefined || !isRich;
};

/** A widget: its element, its data and its attributes. */
export type Widget =
  | { readonly tag: 'pull-quote'; readonly data: PullQuote; readonly attributes: Attributes }
  | { readonly tag: 'news-article'; readonly data: Article; readonly attributes: Attributes }
  | { readonly tag: 'itinerary-card'; readonly data: Itinerary; readonly attributes: Attributes };

/** What is copied. */
export interface Output {
  readonly kind: SnippetKind | 'code';
  readonly code: string;
  /** The words without markup. */
  readonly text: string;
  readonly isRich: boolean;
  readonly hasScript: boolean;
  readonly issues: readonly Issue[];
}

/** The widget of a state, without entries that are not complete yet; `undefined` if there is nothing to show yet. */
export function widgetOf(work: Work, styled = true): Widget | undefined {
  const attributes = attributesOf(work, styled);
  if (work.kind === 'quote')
    return textIn(work.quote.quotation).trim()
      ? { tag: 'pull-quote', data: withSource(work.quote), attributes }
      : undefined;
  if (work.kind === 'itinerary') {
    const trip = work.trip && parseItinerary(work.trip).value;
    return trip && { tag: 'itinerary-card', data: trip, attributes };
  }
  const story = work.story && parseArticle(work.story).value;
  return story && { tag: 'news-article', data: story, attributes };
}

/** A link is shown as the name of the source. Without a name, that of its site. */
function withSource(quote: PullQuote): PullQuote {
  const { source, sourceUrl = '' } = quote;
  if (source || !URL.canParse(sourceUrl)) return quote;
  return { ...quote, source: new URL(sourceUrl).hostname.replace(/^www\./, '') };
}

function attributesOf({ kind, look }: Work, styled: boolean): Attributes {
  const hasVariant = kind === 'quote' || kind === 'itinerary';
  const style = [
    look.accent && `--news-accent:${look.accent}`,
    look.font && `--news-font-text:${FONTS[look.font]};--news-font-head:${FONTS[look.font]}`,
    look.scheme && `color-scheme:${look.scheme}`,
  ].filter(Boolean);
  const all = {
    variant: hasVariant ? look.variant : '',
    display: kind === 'excerpt' || kind === 'card' ? kind : '',
    theme: look.theme,
    'heading-level': look.headingLevel,
    dir: look.direction,
    style: styled ? style.join(';').replaceAll('"', "'") : '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The kind of snippet for a platform. With a script it is the element itself. */
export function kindFor(name: PlatformName, script: ScriptSource): SnippetKind | 'code' {
  const { kind, takesScript } = PLATFORMS[name];
  return takesScript && hasScript(script) ? 'element' : kind;
}

const hasScript = ({ from, address }: ScriptSource): boolean =>
  from === 'cdn' || (from === 'own' && address.trim() !== '');

/** Makes what is copied for the platform of a state. */
export function outputOf(work: Work): Output | undefined {
  const { platform, script, look } = work;
  const { isRich } = PLATFORMS[platform];
  const kind = kindFor(platform, script);
  const widget = widgetOf(work, kind === 'element' || kind === 'code');
  if (!widget) return undefined;
  const issues: Issue[] = [];
  const onIssue = (issue: Issue): void => void issues.push(issue);
  const { tag, data } = widget;
  const text = textOf(work);
  if (kind === 'code') {
    return { kind, code: codeOf(platform, widget), text, isRich, hasScript: false, issues };
  }
  const fixed =
    kind === 'static' && look.font ? { style: `font-family:${FONTS[look.font]!.replaceAll('"', "'")}` } : {};
  const options = {
    kind,
    attributes: { ...widget.attributes, ...fixed },
    script: kind === 'element' ? scriptFor(script, widget) : (false as const),
    onIssue,
  };
  return { kind, code: snippet(tag, data as never, options), text, isRich, hasScript: kind === 'element', issues };
}

/** The script of the reader’s own site has the same hash as the one on the CDN: it is the same file. */
function scriptFor({ from, address }: ScriptSource, { tag, data }: Widget): SnippetScript | undefined {
  if (from === 'cdn') return undefined;
  const standard = snippet(tag, data as never, { kind: 'element' });
  const [, integrity] = /\/broadsheet-[\d.]+\.js" integrity="([^"]+)"/.exec(standard) ?? [];
  const src = address.trim();
  return { src: /\.js$/.test(src) ? src : `${src.replace(/\/?$/, '/')}broadsheet-${version}.js`, integrity };
}

/** A component of a framework. */
function codeOf(platform: PlatformName, { tag, data, attributes }: Widget): string {
  const load = `import 'broadsheet/${tag}/define';`;
  if (platform === 'react') {
    const { style, ...others } = attributes as Record<string, string>;
    const name = tag === 'pull-quote' ? 'Quote' : tag === 'news-article' ? 'Story' : 'Itinerary';
    const props = Object.entries(others).map(([attribute, value]) => ` ${attribute}=${JSON.stringify(value)}`);
    const styles = style ? ` style={${JSON.stringify(stylesOf(style))}}` : '';
    return [
      load,
      '',
      `const data = ${JSON.stringify(data, null, 2)};`,
      '',
      `export const ${name} = () => <${tag} data={data}${props.join('')}${styles} />;`,
    ].join('\n');
  }
  const markup = snippet(tag, data as never, { kind: 'element', script: false, attributes });
  if (platform === 'vue') return `<script setup>\n${load}\n</script>\n\n<template>\n  ${markup}\n</template>`;
  return `<script>\n  ${load}\n</script>\n\n${markup}`;
}

const stylesOf = (style: string): Record<string, string> =>
  Object.fromEntries(
    style.split(';').map((declaration) => {
      const at = declaration.indexOf(':');
      const name = declaration.slice(0, at);
      return [
        name.startsWith('--') ? name : name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
        declaration.slice(at + 1),
      ];
    }),
  );

/** Plain HTML of the widget, as it is without any script. */
export function plainOf(work: Work): string {
  const widget = widgetOf(work, false);
  return widget ? plainHtml(widget.tag, widget.data as never) : '';
}

const BLOCK = /^<\/?(?:p|h\d|[ou]l|li|figure|figcaption|blockquote|tr|pre|dt|dd|section|article|br)\b/;
const TAG = /<[^>"]*(?:"[^"]*"[^>"]*)*>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of the widget. */
export function textOf(work: Work): string {
  if (work.kind === 'quote') {
    const { attribution, role, source } = work.quote;
    const by = [attribution, role, source].map(textIn).filter(Boolean).join(', ');
    return `${quoted(work.quote)}${by ? `\n${by}` : ''}`;
  }
  return plainOf(work)
    .replace(TAG, (tag) => (BLOCK.test(tag) ? '\n' : ''))
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (name && Object.hasOwn(ENTITIES, name) && ENTITIES[name]) || whole,
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
