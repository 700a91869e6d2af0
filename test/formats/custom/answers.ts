// Answers in the shape of Strapi 5 and of Drupal 10 with JSON:API, with our own content.

const file = (name: string, width: number, height: number) => ({
  id: 7,
  documentId: 'x1p0h2c6v8s5m3b9q4w7e1rt',
  name: `${name}.jpg`,
  alternativeText: 'A square in the rain',
  caption: null,
  width,
  height,
  formats: {
    thumbnail: {
      name: `thumbnail_${name}.jpg`,
      hash: `thumbnail_${name}_5f3e`,
      ext: '.jpg',
      mime: 'image/jpeg',
      path: null,
      width: 245,
      height: 138,
      size: 8.4,
      sizeInBytes: 8401,
      url: `/uploads/thumbnail_${name}_5f3e.jpg`,
    },
  },
  hash: `${name}_5f3e`,
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 121.5,
  url: `/uploads/${name}_5f3e.jpg`,
  previewUrl: null,
  provider: 'local',
  provider_metadata: null,
  createdAt: '2026-05-04T08:00:00.000Z',
  updatedAt: '2026-05-04T08:00:00.000Z',
  publishedAt: '2026-05-04T08:00:00.000Z',
});

/** `GET /api/articles?populate[…]` of Strapi 5, from the blog template. */
export const STRAPI = {
  data: [
    {
      id: 12,
      documentId: 'ab3k9v0q1x2c4m5n6p7r8s9t',
      title: 'The market moves indoors',
      description: 'After three wet winters, the stalls get a roof.',
      slug: 'the-market-moves-indoors',
      createdAt: '2026-05-04T08:10:11.123Z',
      updatedAt: '2026-05-05T09:00:00.000Z',
      publishedAt: '2026-05-05T09:00:01.000Z',
      locale: 'en',
      cover: file('square', 1600, 900),
      author: { id: 2, documentId: 'q1w2e3r4t5y6u7i8o9p0a1s2', name: 'Ines Duarte', email: 'ines@news.example' },
      category: { id: 1, documentId: 'z9x8c7v6b5n4m3l2k1j0h9g8', name: 'City', slug: 'city', description: null },
      blocks: [
        {
          __component: 'shared.rich-text',
          id: 31,
          body: '## A roof at last\n\nThe council voted **nine to two** for [the plan](/plan).\n\n* 40 stalls\n* 2 cafés',
        },
        { __component: 'shared.quote', id: 9, title: 'Rosa Lima', body: 'We have waited long enough.' },
        { __component: 'shared.media', id: 8, file: file('stall', 800, 600) },
        { __component: 'shared.slider', id: 3, files: [file('roof', 800, 600), file('door', 600, 800)] },
        { __component: 'shared.poll', id: 4 },
      ],
    },
  ],
  meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
};

const links = (path: string) => ({ self: { href: `https://cms.example/jsonapi/${path}` } });

/** `GET /jsonapi/node/article?include=uid,field_image,field_tags` of Drupal 10, standard profile. */
export const DRUPAL = {
  jsonapi: { version: '1.0', meta: { links: { self: { href: 'http://jsonapi.org/format/1.0/' } } } },
  data: [
    {
      type: 'node--article',
      id: '2f6c1f5e-6f0e-4a53-9a55-0f1f5a9d4c11',
      links: links('node/article/2f6c1f5e-6f0e-4a53-9a55-0f1f5a9d4c11'),
      attributes: {
        drupal_internal__nid: 5,
        drupal_internal__vid: 9,
        langcode: 'en',
        revision_timestamp: '2026-05-05T09:00:00+00:00',
        revision_log: null,
        status: true,
        title: 'The market moves indoors',
        created: '2026-05-04T08:10:11+00:00',
        changed: '2026-05-05T09:00:00+00:00',
        promote: true,
        sticky: false,
        default_langcode: true,
        revision_translation_affected: true,
        path: { alias: '/city/market', pid: 3, langcode: 'en' },
        body: {
          value: '<p>The council voted <strong>nine to two</strong>.</p>',
          format: 'basic_html',
          processed:
            '<p>The council voted <strong>nine to two</strong> for <a href="/plan">the plan</a>.</p>\n\n<blockquote><p>We have waited long enough.</p></blockquote>\n\n<ul>\n\t<li>40 stalls</li>\n\t<li>2 cafés</li>\n</ul>',
          summary: '',
        },
        comment: { status: 2, cid: 0, last_comment_timestamp: 1777882211, comment_count: 0 },
      },
      relationships: {
        node_type: {
          data: { type: 'node_type--node_type', id: 'c0', meta: { drupal_internal__target_id: 'article' } },
          links: links('node/article/2f6c1f5e/node_type'),
        },
        uid: {
          data: { type: 'user--user', id: '77aa', meta: { drupal_internal__target_id: 2 } },
          links: links('node/article/2f6c1f5e/uid'),
        },
        field_image: {
          data: {
            type: 'file--file',
            id: '31bb',
            meta: { alt: 'A square in the rain', title: '', width: 1600, height: 900, drupal_internal__target_id: 4 },
          },
          links: links('node/article/2f6c1f5e/field_image'),
        },
        field_tags: {
          data: [
            { type: 'taxonomy_term--tags', id: '41cc', meta: { drupal_internal__target_id: 1 } },
            { type: 'taxonomy_term--tags', id: 'missing', meta: { drupal_internal__target_id: 2 } },
          ],
          links: links('node/article/2f6c1f5e/field_tags'),
        },
      },
    },
    {
      type: 'node--article',
      id: '9d1e0000-0000-4000-8000-000000000000',
      links: links('node/article/9d1e0000'),
      attributes: { drupal_internal__nid: 6, langcode: 'en', status: false, title: 'A draft', body: null },
      relationships: {},
    },
  ],
  included: [
    {
      type: 'user--user',
      id: '77aa',
      links: links('user/user/77aa'),
      attributes: { display_name: 'Ines Duarte' },
    },
    {
      type: 'file--file',
      id: '31bb',
      links: links('file/file/31bb'),
      attributes: {
        drupal_internal__fid: 4,
        langcode: 'en',
        filename: 'square.jpg',
        uri: { value: 'public://2026-05/square.jpg', url: '/sites/default/files/2026-05/square.jpg' },
        filemime: 'image/jpeg',
        filesize: 121500,
        status: true,
        created: '2026-05-04T08:00:00+00:00',
        changed: '2026-05-04T08:00:00+00:00',
      },
    },
    {
      type: 'taxonomy_term--tags',
      id: '41cc',
      links: links('taxonomy_term/tags/41cc'),
      attributes: { drupal_internal__tid: 1, langcode: 'en', status: true, name: 'Markets', weight: 0 },
    },
  ],
  links: links('node/article?include=uid,field_image,field_tags'),
};
