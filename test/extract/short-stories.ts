/** Short invented stories, each with the quotations that are in it. Paragraphs are separated by blank lines. */
export interface ShortStory {
  readonly name: string;
  readonly text: string;
  readonly language?: string;
  /** Quotation, speaker, and what else is given. A speaker of `null` is unknown. */
  readonly quotations: readonly (readonly [
    quotation: string,
    attribution: string | null,
    more?: { readonly role?: string; readonly via?: string; readonly organization?: string },
  ])[];
}

export const SHORT_STORIES: readonly ShortStory[] = [
  {
    name: 'a transcript in capitals',
    text: 'The hosts met the mayor Hanna Quist.\n\nQUIST: “We dug for nine days.”\n\nMARLOW: “And then?”\n\nQUIST: “Then it rained.”',
    quotations: [
      ['We dug for nine days.', 'Hanna Quist'],
      ['And then?', 'MARLOW'],
      ['Then it rained.', 'Hanna Quist'],
    ],
  },
  {
    name: 'a transcript whose speakers are inside the marks',
    text: 'Hanna Quist was asked about the dam.\n\n"QUIST: We dug for nine days and found nothing.',
    quotations: [['We dug for nine days and found nothing.', 'Hanna Quist']],
  },
  {
    name: 'letters that are signed after a dash',
    text: '“The bus never comes on Sundays.” ― Orla Finch\n\n“Mine comes twice an hour.” — Pavel Straka, Northgate',
    quotations: [
      ['The bus never comes on Sundays.', 'Orla Finch'],
      ['Mine comes twice an hour.', 'Pavel Straka'],
    ],
  },
  {
    name: 'a letter that is signed in the next paragraph',
    text: 'Readers wrote about the bus.\n\n“The bus never comes on Sundays, and I have stopped waiting for it.”\n\n— Orla Finch, Northgate',
    quotations: [['The bus never comes on Sundays, and I have stopped waiting for it.', 'Orla Finch']],
  },
  {
    name: 'British single marks',
    text: 'The club’s coach, Imogen Vail, was calm. ‘We’ll play the boys’ team on Friday,’ Vail said. ‘It’s only a game.’',
    quotations: [
      ['We’ll play the boys’ team on Friday,', 'Imogen Vail'],
      ['It’s only a game.', 'Imogen Vail'],
    ],
  },
  {
    name: 'British single marks, straight',
    text: "'We won't sell the mill,' said Imogen Vail, the mill's owner. 'It's ours.'",
    quotations: [
      ["We won't sell the mill,", 'Imogen Vail'],
      ["It's ours.", 'Imogen Vail'],
    ],
  },
  {
    name: 'a British quotation inside another',
    text: '‘He told me “never again”, and I believed him,’ Imogen Vail said on Tuesday.',
    quotations: [['He told me “never again”, and I believed him,', 'Imogen Vail']],
  },
  {
    name: 'a speaker who quotes another',
    text: 'The reporter Nils Abara was at the gate. But engineer Hanna Quist claimed that “the wall will hold” and she sleeps well, Abara added.',
    quotations: [['the wall will hold', 'Hanna Quist', { via: 'Nils Abara' }]],
  },
  {
    name: 'a pronoun after two people',
    text: 'Mr. Pavel Straka and Mrs. Orla Finch share a shop.\n\nStraka bakes at night. “Nobody hears me,” he said.\n\nFinch sells by day. “Everybody hears me,” she said.',
    quotations: [
      ['Nobody hears me,', 'Pavel Straka'],
      ['Everybody hears me,', 'Orla Finch'],
    ],
  },
  {
    name: 'a pronoun across paragraphs',
    text: 'The painter Orla Finch moved to the coast in May.\n\nThe rooms were cold and the light was poor.\n\n“I wanted to leave every day,” she said.',
    quotations: [['I wanted to leave every day,', 'Orla Finch', { role: 'painter' }]],
  },
  {
    name: 'a surname for a full name with a role',
    text: 'Deputy Mayor Pavel Straka opened the bridge on Monday.\n\n“It took eleven years,” Straka said.',
    quotations: [['It took eleven years,', 'Pavel Straka', { role: 'Deputy Mayor' }]],
  },
  {
    name: 'a role phrase with an adjective of a country',
    text: 'Norwegian Prime Minister Solveig Aune met Chilean President Mateo Rivas in Oslo.\n\n“We signed it,” the Norwegian leader said.\n\n“We did,” the Chilean president said.',
    quotations: [
      ['We signed it,', 'Solveig Aune'],
      ['We did,', 'Mateo Rivas'],
    ],
  },
  {
    name: 'the top diplomat',
    text: 'Foreign Minister Solveig Aune flew to Lima. The plane was late.\n\n“We are here to listen,” the foreign minister said.',
    quotations: [['We are here to listen,', 'Solveig Aune']],
  },
  {
    name: 'two paragraphs, the first left open',
    text: 'Orla Finch said: “The first winter was hard.\n\n“The second was worse.” She laughed.',
    quotations: [['The first winter was hard.\n\nThe second was worse.', 'Orla Finch']],
  },
  {
    name: 'two paragraphs, the first closed',
    text: '“The first winter was hard,” said Orla Finch.\n\n“The second was worse.”',
    quotations: [
      ['The first winter was hard,', 'Orla Finch'],
      ['The second was worse.', 'Orla Finch'],
    ],
  },
  {
    name: 'a quotation that its frame interrupts',
    text: '“The river,” said the fisher Pavel Straka, “does not read our maps.”',
    quotations: [
      ['The river,', 'Pavel Straka'],
      ['does not read our maps.', 'Pavel Straka'],
    ],
  },
  {
    name: 'scare quotes before a noun',
    text: 'The “smart” lamp went dark again. Its maker sells “organic” cables too. Orla Finch said she “never liked it”.',
    quotations: [['never liked it', 'Orla Finch']],
  },
  {
    name: 'titles of works',
    text: 'Orla Finch reads the novel “The Salt Road” in the play “Night Ferry”. The film “Grey Harbour” follows in May.',
    quotations: [],
  },
  {
    name: 'a list of titles',
    text: 'Finch sang the songs “Salt Road,” “Night Ferry,” and “Grey Harbour” at the fair.',
    quotations: [],
  },
  {
    name: 'a title of many words',
    text: 'Pavel Straka wrote an essay titled “Why the River Does Not Read the Maps We Draw of It.”',
    quotations: [],
  },
  {
    name: 'a title of digits',
    text: 'The director shows her documentary “47th” at the festival on Friday.',
    quotations: [],
  },
  {
    name: 'a nickname',
    text: 'Pavel “Pasha” Straka came late. “I missed the ferry,” Straka said.',
    quotations: [['I missed the ferry,', 'Pavel “Pasha” Straka']],
  },
  {
    name: 'German marks with the verb after the quotation',
    language: 'de',
    text: 'Bürgermeisterin Hanna Quist kam zu spät.\n\n„Der Zug stand zwei Stunden“, sagte Quist am Montag.',
    quotations: [['Der Zug stand zwei Stunden', 'Hanna Quist', { role: 'Bürgermeisterin' }]],
  },
  {
    name: 'German with a pronoun and the verb before the quotation',
    language: 'de',
    text: 'Die Ärztin Hanna Quist öffnet ihre Praxis wieder. Sie erklärte: „Ich bleibe bis zum Herbst.“',
    quotations: [['Ich bleibe bis zum Herbst.', 'Hanna Quist']],
  },
  {
    name: 'German pointed marks',
    language: 'de',
    text: '»Wir bauen den Damm nicht zurück«, betonte der Ingenieur Pavel Straka.',
    quotations: [['Wir bauen den Damm nicht zurück', 'Pavel Straka', { role: 'Ingenieur' }]],
  },
  {
    name: 'German “so”',
    language: 'de',
    text: '„Das Wasser steigt seit drei Tagen“, so Feuerwehrchef Pavel Straka.',
    quotations: [['Das Wasser steigt seit drei Tagen', 'Pavel Straka']],
  },
  {
    name: 'French marks with their spaces',
    text: 'At the market in Lyon, the baker Maëlle Corbin said: «\u202fLe pain est cher\u202f».',
    quotations: [['Le pain est cher', 'Maëlle Corbin', { role: 'baker' }]],
  },
  {
    name: 'an unnamed official of an organisation',
    text: '“No ship has left the port,” an official at the Harbour Ministry told Radio Nord.',
    quotations: [['No ship has left the port,', 'an official at the Harbour Ministry', { via: 'told Radio Nord' }]],
  },
  {
    name: 'an unnamed spokeswoman',
    text: 'The plant closed in June. “We have no date for a reopening,” a spokeswoman for the company said.',
    quotations: [['We have no date for a reopening,', 'a spokeswoman for the company']],
  },
  {
    name: 'nobody says it',
    text: 'On the wall of the station stood a line of paint. “Nothing runs here any more.”',
    quotations: [['Nothing runs here any more.', null]],
  },
  {
    name: 'a channel',
    text: '“The match is off,” coach Imogen Vail wrote on Mastodon on Friday.',
    quotations: [['The match is off,', 'Imogen Vail', { via: 'wrote on Mastodon' }]],
  },
  {
    name: 'a statement',
    text: 'Harbour Minister Solveig Aune said in a statement that the port “will open at noon”.',
    quotations: [['will open at noon', 'Solveig Aune', { via: 'in a statement' }]],
  },
  {
    name: 'an apposition with its organisation',
    text: 'Nils Abara, chief economist at Nordbank, called the plan “a bridge to nowhere”.',
    quotations: [
      ['a bridge to nowhere', 'Nils Abara', { role: 'chief economist at Nordbank', organization: 'Nordbank' }],
    ],
  },
  {
    name: 'a relative clause',
    text: 'Nils Abara, who in 2009 said “money is only weather”, has retired.',
    quotations: [['money is only weather', 'Nils Abara']],
  },
  {
    name: 'a participle after a comma',
    text: 'Orla Finch shook her head, adding, “We never saw the bill.”',
    quotations: [['We never saw the bill.', 'Orla Finch']],
  },
  {
    name: 'a participle before the comma, with the comma inside the quotation',
    text: 'After saying the bill was “a bad joke,” Orla Finch left the hall.',
    quotations: [['a bad joke,', 'Orla Finch']],
  },
  {
    name: 'somebody who is made to speak',
    text: 'The flood prompted the harbour master Pavel Straka to say, “Nobody sails tonight.”',
    quotations: [['Nobody sails tonight.', 'Pavel Straka']],
  },
  {
    name: 'as somebody put it',
    text: 'The town is, as the poet Orla Finch put it, “a port without a sea”.',
    quotations: [['a port without a sea', 'Orla Finch', { role: 'poet' }]],
  },
  {
    name: 'a possessor of a claim',
    text: 'The council was surprised by Pavel Straka’s claim that the bridge was “held up by paint”.',
    quotations: [['held up by paint', 'Pavel Straka']],
  },
  {
    name: 'according to',
    text: 'The road is “a river of holes”, according to Orla Finch, who drives it daily.',
    quotations: [['a river of holes', 'Orla Finch']],
  },
  {
    name: 'an abbreviation and an initial',
    text: '“It is a start,” Sen. Mary J. Whitlock said in Washington. “Only a start.”',
    quotations: [
      ['It is a start,', 'Mary J. Whitlock', { role: 'Sen.' }],
      ['Only a start.', 'Mary J. Whitlock'],
    ],
  },
  {
    name: 'an organisation',
    text: '“All lines are closed until further notice,” the Nordbahn Company said on its website.',
    quotations: [['All lines are closed until further notice,', 'Nordbahn Company']],
  },
  {
    name: 'a name behind the relation to somebody else',
    text: 'The swimmer Eleanor Whitcombe died on Sunday. “She threw me in,” recalled her grandson, Peter Whitcombe.',
    quotations: [['She threw me in,', 'Peter Whitcombe']],
  },
  {
    name: 'a verb with a capital before the name',
    text: 'Greta Holt leads the union. Said Holt: “They can come and milk.”',
    quotations: [['They can come and milk.', 'Greta Holt']],
  },
  {
    name: 'a given name that is also a verb',
    text: '“It is our street,” Said Benali told a newspaper.',
    quotations: [['It is our street,', 'Said Benali']],
  },
  {
    name: 'a role with a capital before the name',
    text: 'Investor Karl Weiss was calm: “I’d back her again.” “Demand has softened,” Chief Executive Ingrid Solberg said.',
    quotations: [
      ['I’d back her again.', 'Karl Weiss', { role: 'Investor' }],
      ['Demand has softened,', 'Ingrid Solberg', { role: 'Chief Executive' }],
    ],
  },
  {
    name: 'a noun behind the verb that begins the reported clause',
    text: 'The ruling, written by Justice Helena Moss, said the law was “an arrow without a target.”',
    quotations: [['an arrow without a target.', 'the ruling']],
  },
  {
    name: 'a person of a nation without a name',
    text: 'Striker Dele Akinwande scored twice. “I’ve waited eight months for that,” the Nigerian said.',
    quotations: [['I’ve waited eight months for that,', null]],
  },
  {
    name: 'a pronoun whose person the quotation names',
    text: 'Critic Hugh Lamb called the play “a wet firework.” Its director, Simone Ray, shrugged it off. “Hugh has never liked me,” she said.',
    quotations: [
      ['a wet firework.', 'Hugh Lamb'],
      ['Hugh has never liked me,', null],
    ],
  },
];
