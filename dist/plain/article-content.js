import { isVisible, wordsOf } from '../model/text.js';
import { plainBlocks } from './blocks.js';
import { treeContent } from './content.js';
import { plainPicture } from './picture.js';
/** What a reader sees of an article, of which a headline, a standfirst, a picture or a body counts. */
export function articleContent({ headline = '', standfirst = [], image, body = [], language = 'en', }) {
    // Most articles have a headline: their body need not be written for this.
    if (isVisible(headline + wordsOf(standfirst)))
        return true;
    const lead = image ? [plainPicture(image)] : [];
    return treeContent([...lead, ...plainBlocks(body, { locale: language, level: 2 })]);
}
