import type { Format } from '../../../src/formats/read-article.js';
import type { ArticleJson, ImageJson } from '../../../src/index.js';

/** The name of a resource, with the fields of the reference such as the alternative text of a picture. */
interface Reference {
  type: string;
  id: string;
  meta?: { alt?: string; width?: number; height?: number };
}

interface Resource extends Reference {
  attributes?: {
    title?: string;
    status?: boolean;
    langcode?: string;
    created?: string;
    changed?: string;
    path?: { alias: string | null };
    body?: { processed: string } | null;
    display_name?: string;
    name?: string;
    uri?: { url: string };
  };
  relationships?: Record<string, { data?: Reference | Reference[] | null }>;
}

/** The answer of JSON:API. Request what stories refer to: `/jsonapi/node/article?include=uid,field_image,field_tags`. */
interface Answer {
  data?: Resource | Resource[] | null;
  included?: Resource[];
}

const nodesIn = (input: unknown): Resource[] =>
  [(input as Answer).data ?? []].flat().filter((node) => /^node--/.test(node.type));

export const drupal: Format = {
  name: 'drupal-jsonapi',

  recognise: (input) => nodesIn(input).length > 0,

  read(raw, { url, report }) {
    const included = (raw as Answer).included ?? [];
    return nodesIn(raw).flatMap(({ id, attributes = {}, relationships = {} }): ArticleJson[] => {
      if (attributes.status === false) {
        report(`The node ${id} is not published; ignored.`);
        return [];
      }
      const related = (field: string) =>
        [relationships[field]?.data ?? []].flat().map((reference) => ({
          ...included.find(({ type, id }) => type === reference.type && id === reference.id)?.attributes,
          ...reference.meta,
        }));
      const [picture] = related('field_image');
      const image: ImageJson | undefined = picture?.uri && {
        src: picture.uri.url,
        alt: picture.alt,
        width: picture.width,
        height: picture.height,
      };
      const alias = attributes.path?.alias;
      return [
        {
          id,
          headline: attributes.title,
          authors: related('uid').flatMap(({ display_name: name }) => name ?? []),
          published: attributes.created,
          updated: attributes.changed,
          language: attributes.langcode,
          url: alias && url ? new URL(alias, url).href : undefined,
          topics: related('field_tags').flatMap(({ name }) => name ?? []),
          image,
          // The text as Drupal has filtered it. Broadsheet reads it like children.
          body: [{ type: 'html', html: attributes.body?.processed ?? '' }],
        },
      ];
    });
  },
};
