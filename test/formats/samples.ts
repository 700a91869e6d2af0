/** A little of each format, with every kind of field that its reader looks at. */
export const SAMPLES: Readonly<Record<string, object>> = {
  'schema-org': {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': '#a',
        headline: 'H',
        author: [{ '@id': '#p' }],
        image: [{ url: '/1.jpg', width: 1 }],
        articleBody: 'a',
        video: { name: 'V', contentUrl: '/1.mp4' },
        hasPart: { '@type': 'Quotation', text: 'Q' },
        liveBlogUpdate: [{ headline: 'U', articleBody: 'b' }],
      },
      { '@type': 'Person', '@id': '#p', name: 'Ada' },
      {
        '@type': 'Event',
        name: 'E',
        startDate: '2022',
        location: { name: 'L', address: { addressCountry: 'PE' }, geo: { latitude: 1, longitude: 2 } },
      },
      {
        '@type': 'TrainReservation',
        underName: { name: 'Ada' },
        reservationFor: { departureStation: { name: 'A' }, departureTime: '2022', arrivalStation: 'B' },
      },
      { '@type': 'Trip', name: 'T', itinerary: { itemListElement: [{ position: 1, item: { name: 'A' } }] } },
    ],
  },
  ninjs: {
    uri: 'a',
    versioncreated: '2022',
    headline: 'H',
    body_html: '<p>a',
    associations: { a: { type: 'picture', renditions: { b: { href: '/1.jpg', mimetype: 'image/jpeg', width: 1 } } } },
    subject: [{ name: 'S' }],
    authors: [{ name: 'A' }],
  },
  'arc-ans': {
    type: 'story',
    headlines: { basic: 'H' },
    credits: { by: [{ name: 'A' }] },
    promo_items: { basic: { type: 'image', url: '/1.jpg', focal_point: { x: 1, y: 1 } } },
    content_elements: [
      { type: 'text', content: 'a' },
      {
        type: 'list',
        items: [
          { type: 'text', content: 'a' },
          { type: 'list', items: [] },
        ],
      },
      { type: 'quote', content_elements: [{ type: 'text', content: 'a' }], citation: { content: 'A' } },
      { type: 'video', streams: [{ url: '/1.mp4' }], subtitles: { urls: [] } },
      { type: 'oembed_response', raw_oembed: { html: '<p>', title: 'T' } },
      { type: 'table', header: [{ content: 'a' }], rows: [[{ content: 'a' }]] },
      { type: 'link_list', items: [{ url: '/1', content: 'a', image: { type: 'reference' } }] },
      { type: 'header', level: 2, content: 'a' },
      { type: 'numeric_rating', numeric_rating: 1 },
    ],
  },
  wordpress: {
    id: 1,
    title: { rendered: 'H' },
    content: { rendered: '<p>a' },
    excerpt: { rendered: 'e' },
    date_gmt: '2022-10-03T00:00:00',
    author: 1,
    categories: [1],
    _embedded: {
      author: [{ name: 'A' }],
      'wp:term': [[{ name: 'T', taxonomy: 'category' }]],
      'wp:featuredmedia': [
        { source_url: '/1.jpg', media_details: { width: 1, sizes: { a: { source_url: '/2.jpg' } } } },
      ],
    },
  },
  'json-feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [
      {
        id: 1,
        title: 'H',
        content_html: '<p>a',
        authors: [{ name: 'A' }],
        tags: ['a'],
        attachments: [{ url: '/1.mp3', mime_type: 'audio/mpeg' }],
      },
    ],
  },
  generic: {
    title: 'H',
    author: { name: 'A' },
    date: '2022-10-03',
    image: { url: '/1.jpg', caption: 'C' },
    body: [
      { type: 'heading', data: { text: 'B', level: 2 } },
      { type: 'list', items: ['a', 'b'] },
      { type: 'paragraph', children: [{ text: 'a' }, { text: 'b', bold: true }] },
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] },
      '<p>a',
    ],
  },
  ghost: {
    db: [
      {
        data: {
          posts: [
            { id: 'a', title: 'H', lexical: '{"root":{"children":[]}}' },
            { id: 'b', title: 'H', mobiledoc: '{"sections":[[1,"p",[[0,[0],1,"a"]]]],"markups":[["a",["href","/"]]]}' },
          ],
          users: [{ id: 'u', name: 'A' }],
          posts_authors: [{ post_id: 'a', author_id: 'u' }],
        },
      },
    ],
  },
  'ap-media': {
    api_version: '1',
    data: {
      items: [
        {
          item: {
            headline: 'H',
            versioncreated: '2022',
            bylines: [{ by: 'A' }],
            renditions: { main: { href: '/1.jpg', mimetype: 'image/jpeg' } },
            associations: { 1: {} },
          },
        },
      ],
    },
  },
  'superdesk-live-blog': {
    blog: { title: 'H' },
    posts: {
      _items: [
        {
          groups: [
            {
              id: 'main',
              refs: [
                { item: { item_type: 'image', meta: { media: { renditions: { a: { href: '/1.jpg' } } } }, text: 'a' } },
              ],
            },
          ],
        },
      ],
    },
  },
};
