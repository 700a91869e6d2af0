/** The fonts that the form offers, as values of `--news-font-text`. */
export const FONTS: Readonly<Record<string, string>> = {
  '': '',
  serif: 'Georgia, "Liberation Serif", serif',
  sans: 'system-ui, "Helvetica Neue", Arial, sans-serif',
};

/** The platforms, in the order of the list. */
export const PLATFORM_NAMES = [
  'wordpress-com',
  'wordpress',
  'ghost',
  'blogger',
  'substack',
  'medium',
  'squarespace',
  'notion',
  'drupal',
  'html',
  'react',
  'vue',
  'svelte',
  'mail',
] as const;
export type PlatformName = (typeof PLATFORM_NAMES)[number];
