/** Type of the message with which a framed page sends its height. */
export const HEIGHT = 'broadsheet-height';

/** Type of the message with which the page around a frame requests its height. */
export const ASK = 'broadsheet-ask';

/** The message with the height of a framed page. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** The height of the content, in CSS pixels. */
  readonly height: number;
}
