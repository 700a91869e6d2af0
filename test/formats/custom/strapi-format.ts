import { readArticle, type Format } from '../../../src/formats/read-article.js';
import type { Article, ArticleJson, BlockJson, ImageJson } from '../../../src/index.js';

/** A file of the media library. Its URL is relative to that of the data, and Broadsheet resolves it. */
interface Media {
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  width?: number;
  height?: number;
}

/** The components of the dynamic zone in the blog template of Strapi. */
type Component =
  | { __component: 'shared.rich-text'; body: string }
  | { __component: 'shared.quote'; title?: string | null; body: string }
  | { __component: 'shared.media'; file?: Media | null }
  | { __component: 'shared.slider'; files?: Media[] | null };

/** An article of Strapi 5. Request its relations: `/api/articles/abc?populate[cover]=true&populate[blocks][populate]=*`. */
interface Story {
  documentId: string;
  title: string;
  description?: string | null;
  publishedAt?: string | null;
  updatedAt?: string | null;
  locale?: string | null;
  cover?: Media | null;
  author?: { name: string } | null;
  category?: { name: string } | null;
  blocks?: Component[];
}

const storiesIn = (input: unknown): Story[] => [(input as { data?: Story | Story[] }).data ?? []].flat();

const imageOf = ({ url, alternativeText, caption, width, height }: Media): ImageJson => ({
  src: url,
  alt: alternativeText,
  caption,
  width,
  height,
});

/** Rich text is Markdown, which `readArticle` reads. Its first heading is the headline there. */
async function richText(markdown: string, url: string | undefined): Promise<BlockJson[]> {
  const { primary } = await readArticle(markdown, { format: 'markdown', url });
  const { headline, body = [] } = primary as Article;
  return headline ? [{ type: 'heading', content: headline }, ...body] : body;
}

export const strapi: Format = {
  name: 'strapi',

  recognise: (input) => storiesIn(input).some((story) => Boolean(story.documentId && story.title)),

  async read(raw, { url, report }) {
    const articles: ArticleJson[] = [];
    for (const story of storiesIn(raw)) {
      const body: BlockJson[] = [];
      for (const [index, block] of (story.blocks ?? []).entries()) {
        switch (block.__component) {
          case 'shared.rich-text':
            body.push(...(await richText(block.body, url)));
            break;
          case 'shared.quote':
            body.push({ type: 'pull-quote', quotation: block.body, attribution: block.title });
            break;
          case 'shared.media':
            if (block.file) body.push({ type: 'figure', image: imageOf(block.file) });
            break;
          case 'shared.slider':
            body.push({ type: 'gallery', images: (block.files ?? []).map(imageOf) });
            break;
          default:
            report('Unknown component; ignored.', `blocks[${index}]`);
        }
      }
      articles.push({
        id: story.documentId,
        headline: story.title,
        standfirst: story.description,
        authors: story.author ? [story.author.name] : undefined,
        published: story.publishedAt,
        updated: story.updatedAt,
        language: story.locale,
        section: story.category?.name,
        image: story.cover && imageOf(story.cover),
        body,
      });
    }
    return articles;
  },
};
