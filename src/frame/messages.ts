/** The type of the message in which a page says how high it is. */
export const HEIGHT = 'broadsheet-height';

/** The type of the message by which the page around a frame asks how high it is. */
export const ASK = 'broadsheet-ask';

/** What a page in a frame says of its height. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** In CSS pixels. */
  readonly height: number;
}
