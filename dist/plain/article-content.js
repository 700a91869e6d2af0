import { isVisible, wordsOf } from '../model/text.js';
import { plainBlocks } from './blocks.js';
import { treeContent } from './content.js';
import { plainPicture } from './picture.js';
/** Finds out what an article shows: text or media in its headline, standfirst, picture or body. */
export function articleContent({ headline = '', standfirst = [], image, body = [], language = 'en', }) {
    // Checked first, because it is cheap: the body need not be converted if there is a headline.
    if (isVisible(headline + wordsOf(standfirst)))
        return true;
    const lead = image ? [plainPicture(image)] : [];
    return treeContent([...lead, ...plainBlocks(body, { locale: language, level: 2 })]);
}
