/** German: words and forms by which speech is reported. */
export const german = {
    code: 'de',
    sayVerbs: `sagen erklären schreiben twittern antworten fragen ergänzen hinzufügen betonen meinen mitteilen berichten
    erwidern entgegnen rufen ankündigen posten wiederholen`,
    speechVerbs: `behaupten fordern warnen kritisieren loben beklagen bezeichnen nennen ankündigen versprechen bestätigen
    bestreiten einräumen zugeben zitieren erzählen versichern vorwerfen verlangen appellieren mahnen klagen schimpfen
    scherzen spotten urteilen begrüßen verteidigen ablehnen hervorheben unterstreichen feststellen beteuern`,
    otherVerbs: 'glauben denken finden hoffen fürchten wollen wissen sehen halten verstehen vermuten zeigen',
    irregularVerbs: `sagen sagt sagte gesagt -
    erklären erklärt erklärte erklärt -
    schreiben schreibt schrieb geschrieben -
    rufen ruft rief gerufen -
    nennen nennt nannte genannt -
    sehen sieht sah gesehen -
    halten hält hielt gehalten -
    wissen weiß wusste gewusst -
    denken denkt dachte gedacht -
    finden findet fand gefunden -
    antworten antwortet antwortete geantwortet -
    berichten berichtet berichtete berichtet -
    versprechen verspricht versprach versprochen -
    verstehen versteht verstand verstanden -
    wollen will wollte gewollt -
    bestreiten bestreitet bestritt bestritten -
    betonen betont betonte betont -
    behaupten behauptet behauptete behauptet -
    warnen warnt warnte gewarnt -
    twittern twittert twitterte getwittert -
    zugeben gibt gab zugegeben -
    hinzufügen fügt fügte hinzugefügt -
    mitteilen teilt teilte mitgeteilt -
    einräumen räumt räumte eingeräumt -
    vorwerfen wirft warf vorgeworfen -
    ankündigen kündigt kündigte angekündigt -
    treffen trifft traf getroffen -
    fahren fährt fuhr gefahren -
    fliegen fliegt flog geflogen -
    gehen geht ging gegangen -
    kommen kommt kam gekommen -
    sprechen spricht sprach gesprochen -
    eröffnen eröffnet eröffnete eröffnet -
    landen landet landete gelandet -`,
    inflections: [
        { stem: 'ern', drop: 1, endings: ['t', 'te', 't', 'nd'] },
        { stem: 'en', drop: 2, endings: ['t', 'te', 't', 'end'] },
        { stem: '', drop: 0, endings: ['t', 'te', 't', 'end'] },
    ],
    auxiliaries: `hat haben hatte hatten ist sind war waren wird werden wurde wurden würde würden kann könne könnte soll solle sollte
    muss müsse müsste darf dürfe habe hätte sei seien wäre nicht`,
    adverbs: `auch dann nun jetzt noch schon immer nie oft bereits bald nur vorher später zuvor danach erneut wieder weiter weiterhin zudem
    außerdem allerdings jedoch dagegen deshalb daher hingegen selbst sehr etwa rund gerade heute gestern morgen einmal mehrfach`,
    adverbEnding: '',
    adverbLikeNouns: '',
    pronouns: {
        er: 'male',
        sie: 'female',
        es: 'thing',
        ich: 'self',
        wir: 'selves',
        ihn: 'male',
        ihm: 'male',
        mich: 'self',
        uns: 'selves',
    },
    possessives: {
        sein: 'male',
        seine: 'male',
        seinen: 'male',
        seiner: 'male',
        seinem: 'male',
        ihr: 'female',
        ihre: 'female',
        ihren: 'female',
        ihrer: 'female',
        ihrem: 'female',
        mein: 'self',
        meine: 'self',
        unser: 'selves',
        unsere: 'selves',
        deren: 'person',
        dessen: 'person',
    },
    genitive: 's',
    relativePronouns: 'welcher welche welches',
    determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes kein keine
    einige mehrere viele manche alle andere beide zwei drei vier fünf sechs sieben acht neun zehn`,
    prepositions: `von vom in im an am auf aus bei beim mit nach zu zum zur für über unter vor hinter neben zwischen durch gegen ohne um
    seit bis während wegen trotz gegenüber laut`,
    conjunctions: 'und oder aber denn sondern doch weil während obwohl wenn ob als dass nachdem bevor seit bis wie wo wer was warum',
    complementizers: 'dass ob wie',
    subordinators: 'als wenn während obwohl nachdem weil da bevor seit sobald falls',
    sourcePhrases: ['laut', 'so', 'nach angaben von', 'nach worten von'],
    otherFunctionWords: 'hier dort da so ja nein nicht sich man dabei dazu damit darauf davon darin daran worauf',
    nameParticles: 'von van zu zur de der di da du la',
    courtesyTitles: { herr: 'male', herrn: 'male', frau: 'female', dr: '', 'dr.': '', prof: '', 'prof.': '' },
    titles: `präsident präsidentin bundespräsident bundespräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin
    außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister
    verteidigungsministerin wirtschaftsminister wirtschaftsministerin ministerpräsident ministerpräsidentin premierminister
    premierministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin senator senatorin staatssekretär
    staatssekretärin sprecher sprecherin regierungssprecher regierungssprecherin chef chefin vorsitzender vorsitzende parteichef
    parteichefin fraktionschef fraktionschefin abgeordneter abgeordnete könig königin papst kardinal bischof general professor
    professorin direktor direktorin trainer trainerin autor autorin analyst analystin forscher forscherin experte expertin`,
    roleNouns: `präsident präsidentin kanzler kanzlerin minister ministerin außenminister außenministerin innenminister finanzminister
    ministerpräsident regierungschef regierungschefin staatschef bürgermeister bürgermeisterin sprecher sprecherin chef chefin
    vorsitzende politiker politikerin diplomat diplomatin beamter beamte beamten experte expertin experten forscher forscherin
    wissenschaftler wissenschaftlerin professor professorin anwalt anwältin richter richterin autor autorin journalist
    journalistin trainer trainerin spieler spielerin direktor direktorin leiter leiterin kritiker anhänger zeugen zeuge mann
    frau mutter vater sohn tochter kandidat kandidatin abgeordneter abgeordnete historiker historikerin ökonom ökonomin
    ingenieur ingenieurin arzt ärztin lehrer lehrerin bäcker bäckerin maler malerin unternehmer unternehmerin bauer bäuerin
    fischer fischerin sänger sängerin schauspieler schauspielerin regisseur regisseurin schriftsteller schriftstellerin pfarrer
    pfarrerin bischof landrat landrätin senator senatorin botschafter botschafterin kommissar kommissarin geschäftsführer
    geschäftsführerin inhaber inhaberin wirt wirtin reporter reporterin student studentin schüler schülerin`,
    maleNouns: 'mann vater sohn präsident kanzler minister sprecher chef herr könig richter autor trainer',
    femaleNouns: 'frau mutter tochter präsidentin kanzlerin ministerin sprecherin chefin königin richterin autorin trainerin',
    groupNouns: `regierung ministerium behörde partei firma unternehmen verband gewerkschaft polizei gericht zeitung zeitschrift
    magazin agentur studie bericht brief erklärung mitteilung kommission rat bank universität verein`,
    organizationWords: 'ministerium amt bank partei universität verband gericht agentur kommission rat ag gmbh verein',
    outletWords: 'zeitung spiegel tageblatt rundschau kurier anzeiger magazin sender agentur nachrichten',
    definiteWords: 'der die das dieser diese dieses',
    anyRoleNouns: 'mann frau',
    roleClasses: [
        'regierungschef, regierungschefin, staatschef, präsident, präsidentin, kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, premierminister, premierministerin',
        'politiker, politikerin, minister, ministerin, abgeordneter, abgeordnete',
        'sprecher, sprecherin, regierungssprecher, regierungssprecherin',
        'forscher, forscherin, wissenschaftler, wissenschaftlerin, professor, professorin',
    ],
    nounVerbs: '',
    otherPastForms: 'ging kam stand lag nahm gab blieb begann verlor gewann',
    linkWords: 'für',
    infinitiveWords: 'zu',
    agentWords: 'von',
    companionWords: 'mit und',
    causativeWords: '',
    phrasalVerbs: '',
    gerundEnding: '',
    coordinators: 'und oder aber',
    objectPronouns: 'ihn ihm mich uns',
    speechNouns: 'aussage forderung behauptung warnung ankündigung versprechen kritik vorwurf frage antwort',
    roleEndings: 'er erin ist istin mann frau chef chefin',
    nominativePronouns: 'er sie ich wir',
    days: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
    months: `januar jan
    februar feb
    märz
    april apr
    mai
    juni jun
    juli jul
    august aug
    september sep sept
    oktober okt
    november nov
    dezember dez`,
    dayShifts: { heute: 0, gestern: -1, morgen: 1 },
    tellVerb: 'sagen',
    siteWord: 'auf',
    timeWords: 'heute gestern morgen abend nacht woche monat jahr vormittag nachmittag tag tage wochen monate jahre wochenende',
    abbreviations: 'dr prof hr fr nr bzw ca etc usw st z.b u.a d.h',
    channels: 'interview erklärung mitteilung rede brief gespräch pressekonferenz video beitrag bericht artikel statement',
    sites: 'twitter facebook instagram youtube x telegram tiktok linkedin',
    namingWords: 'genannt namens titel begriff wort sogenannte sogenannten',
    titlePhrases: 'namens, sogenannte, sogenannten, sogenannter, mit dem titel, bekannt als',
    titlePrepositions: '',
    workNouns: 'film buch roman lied album serie sendung stück gedicht magazin zeitschrift zeitung artikel oper spiel',
    femaleEndings: 'a e ine',
    capitalNouns: true,
    travel: {
        tripNouns: 'reise reisen besuch besuche tour station stationen rundreise mission ankunft',
        travelVerbs: 'reisen fahren fliegen gehen landen kommen',
        visitVerbs: 'besuchen',
        activityVerbs: 'treffen sprechen eröffnen halten teilnehmen',
        meetVerbs: 'treffen gespräche gespräch sprechen',
        attendVerbs: 'teilnehmen eröffnen',
        eventNouns: 'gipfel treffen konferenz versammlung sitzung feier gespräche',
        placePrepositions: 'nach in im an auf durch über bei zu',
        placeAdjuncts: 'hauptstadt stadt',
        remoteWords: 'vergangenes jahr, im vergangenen jahr, letztes jahr, vor jahren',
        beForms: 'ist sind war wird sein',
        futureWords: 'wird werden will soll plant geplant kommenden nächste',
        pastWords: 'war waren hatte reiste flog traf besuchte kam landete',
        cancelledWords: 'abgesagt',
        postponedWords: 'verschoben',
        ordinals: 'erste zweite dritte vierte fünfte',
    },
};
