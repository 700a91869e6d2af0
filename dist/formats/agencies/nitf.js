import { isWithheld, storyOf } from './nitf-story.js';
/** Reads NITF, an XML format of news agencies with one story in each document. @see https://iptc.org/standards/nitf/ */
export const read = (root, { now }) => {
    const stories = root.name.toLowerCase() === 'nitf' ? [root] : root.within('nitf');
    return {
        version: /(?<!\d)\d+(\.\d+)+/.exec(stories[0]?.attribute('version').words ?? '')?.[0],
        entries: stories.map((nitf) => {
            const messages = nitf.at('head', 'docdata').all('ed-msg');
            for (const message of messages)
                message.report('withheld', 'The message to editors is not shown.');
            return isWithheld(nitf, now) ? undefined : storyOf(nitf);
        }),
    };
};
