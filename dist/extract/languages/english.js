/** English: words and forms by which speech is reported. */
export const english = {
    code: 'en',
    sayVerbs: `say tell add write tweet continue explain state reply respond note insist ask declare conclude answer remark
    recall quip joke exclaim observe announce comment warn argue claim reiterate post retweet email text confess
    repeat interject shout yell cry chant`,
    speechVerbs: `accuse acknowledge admit advise advocate affirm agree allege amplify appeal apologize apologise applaud assert
    assure attack attribute bark beg bemoan berate blame blast boast brag call caution celebrate challenge
    characterize characterise charge chide claim clarify command compare complain concede condemn confide confirm
    congratulate contend counsel counter cite credit criticise criticize decry defend demand denounce deny deride
    describe detail dictate disclose dismiss dispute dub echo elaborate emphasise emphasize encourage endorse
    enthuse estimate exhort explode express fire fret fume gripe groan growl grumble grouse gush hail hammer hint
    implore imply inform inquire instruct interrupt introduce invoke jab jeer jest knock label lambast lambaste
    lament laud laugh lecture lie list mention mock moan murmur mutter needle object offer opine outline paint
    persuade phrase plead pledge point ponder portray praise preach predict press proclaim promise pronounce
    propose protest push question quote rail rant rap rate read reason reassure rebuff rebuke recount refer refute
    regret reject rejoin relate remind report request retort retaliate reveal ridicule rip roar rule scold scoff
    scream scrawl sign slam sneer snap sob speculate speak sputter stress submit suggest summarize summarise swear
    talk tease term testify thank theorize thunder tout trash trumpet urge utter venture voice volunteer vow wail
    welcome whine whisper wonder sing recite refuse declare hit swipe skewer pan lash brand deem mouth herald
    gesture start begin go finish interview react tag caption narrate sum bicker hurl lob pen record air broadcast
    pound bash batter assail castigate chastise excoriate lampoon malign pillory savage scorn shame smear taunt
    upbraid vilify boo heckle bill cast`,
    otherVerbs: `believe think feel fear hope know want wish see consider find show expect worry doubt view understand like
    learn hear realize realise guess decide argue assume suspect hold support oppose seek call plan use say
    maintain recommend determine indicate release publish issue deliver carry read display play mean make vote
    reference specify`,
    irregularVerbs: `say says said said saying
    tell tells told told telling
    write writes wrote written writing
    speak speaks spoke spoken speaking
    swear swears swore sworn swearing
    sing sings sang sung singing
    read reads read read reading
    think thinks thought thought thinking
    feel feels felt felt feeling
    know knows knew known knowing
    see sees saw seen seeing
    fly flies flew flown flying
    come comes came come coming
    leave leaves left left leaving
    set sets set set setting
    meet meets met met meeting
    lay lays laid laid laying
    stop stops stopped stopped stopping
    spend spends spent spent spending
    drive drives drove driven driving
    travel travels traveled travelled travelling
    wrap wraps wrapped wrapped wrapping
    chat chats chatted chatted chatting
    find finds found found finding
    show shows showed shown showing
    hear hears heard heard hearing
    hold holds held held holding
    mean means meant meant meaning
    begin begins began begun beginning
    go goes went gone going
    quip quips quipped quipped quipping
    rip rips ripped ripped ripping
    rap raps rapped rapped rapping
    slam slams slammed slammed slamming
    snap snaps snapped snapped snapping
    plead pleads pleaded pleaded pleading
    refer refers referred referred referring
    admit admits admitted admitted admitting
    submit submits submitted submitted submitting
    brag brags bragged bragged bragging
    dub dubs dubbed dubbed dubbing
    fret frets fretted fretted fretting
    sob sobs sobbed sobbed sobbing
    pan pans panned panned panning
    plan plans planned planned planning
    regret regrets regretted regretted regretting
    understand understands understood understood understanding
    make makes made made making
    hit hits hit hit hitting
    jab jabs jabbed jabbed jabbing
    lie lies lied lied lying
    label labels labeled labelled labelling
    rebut rebuts rebutted rebutted rebutting
    commit commits committed committed committing
    tag tags tagged tagged tagging
    sum sums summed summed summing
    pen pens penned penned penning
    lob lobs lobbed lobbed lobbing
    seek seeks sought sought seeking`,
    inflections: [
        { stem: 'e', drop: 1, endings: ['es', 'ed', 'ed', 'ing'] },
        { stem: '[^aeiou]y', drop: 1, endings: ['ies', 'ied', 'ied', 'ying'] },
        { stem: '(s|sh|ch|x|z|o)', drop: 0, endings: ['es', 'ed', 'ed', 'ing'] },
        { stem: '', drop: 0, endings: ['s', 'ed', 'ed', 'ing'] },
    ],
    auxiliaries: `has have had is are was were be been being will would can could may might must shall should do does did not
    n't 's 've 'd 'll 're 'm cannot won't didn't doesn't don't isn't wasn't hasn't hadn't wouldn't`,
    adverbs: `also then now later once again still even just never ever always often sometimes already soon yet only ago
    too so thus therefore however instead earlier since further today yesterday tomorrow tonight simply first
    perhaps maybe indeed meanwhile afterward afterwards previously both all each himself herself themselves
    back long much more less quite rather almost nevertheless repeatedly`,
    adverbEnding: 'ly',
    adverbLikeNouns: `family ally rally reply supply assembly monopoly daily weekly monthly yearly early elderly bully friendly jelly holy ugly lonely likely
    unlikely lovely costly deadly anomaly belly homily melancholy orderly scholarly bodily`,
    pronouns: {
        he: 'male',
        she: 'female',
        they: 'plural',
        it: 'thing',
        i: 'self',
        we: 'selves',
        you: 'other',
        him: 'male',
        them: 'plural',
        me: 'self',
        us: 'selves',
        both: 'plural',
    },
    possessives: {
        his: 'male',
        her: 'female',
        their: 'plural',
        its: 'thing',
        my: 'self',
        our: 'selves',
        your: 'other',
        whose: 'person',
    },
    genitive: 's',
    relativePronouns: 'who which that whom',
    determiners: `the a an this that these those some any no each every another one two three four five six seven eight nine ten
    many most several few both all more other such what which multiple various numerous`,
    prepositions: `of in on at by for with from to into onto about against among amid around after before behind between beyond
    during despite except inside like near over off outside past per since than through throughout toward towards
    under until till up upon via within without across along alongside as regarding concerning including following down out`,
    conjunctions: `and or but nor yet so because while whilst although though if unless whether when where whereas once than as
    until since before after that which who whom whose how why what`,
    complementizers: 'that how whether if',
    subordinators: 'when while whilst although though because if after before since as once whereas until unless',
    sourcePhrases: ['according to', 'in the words of', 'as per'],
    otherFunctionWords: `there here however meanwhile moreover nevertheless still yet also even just then now later asked given
    speaking referring writing responding following including earlier today yesterday tomorrow tonight not no yes
    well okay ok please thank thanks instead indeed perhaps maybe soon once again only let why how what when where
    who whom whose which whether his her their its my our your him them me us it he she they i we you`,
    nameParticles: 'de del della di da dos du la le van von der den ter bin ibn al el y af zu',
    courtesyTitles: {
        mr: 'male',
        mrs: 'female',
        ms: 'female',
        miss: 'female',
        sir: 'male',
        dame: 'female',
        lord: 'male',
        lady: 'female',
        dr: '',
        prof: '',
        professor: '',
        madam: 'female',
        madame: 'female',
        monsieur: 'male',
        brother: 'male',
        sister: 'female',
        'mr.': 'male',
        'mrs.': 'female',
        'ms.': 'female',
        'dr.': '',
        'prof.': '',
        st: '',
        'st.': '',
        hon: '',
        'hon.': '',
    },
    titles: `del. del ald ald. cllr councillor councilmember assemblyman assemblywoman supt insp det det. cpl cpl. pvt pvt.
    brig brig. pres pres. atty atty. delegate former retired late ex president vice prime minister chancellor
    secretary deputy undersecretary senator sen sen. senators sens. representative rep rep. reps. congressman
    congresswoman governor gov gov. mayor councilman councilwoman alderman speaker leader majority minority whip
    chairman chairwoman chair chief justice judge general gen gen. lieutenant lt lt. colonel col col. major maj
    maj. captain capt capt. sergeant sgt sgt. admiral adm adm. officer detective sheriff commander ambassador
    envoy director commissioner attorney king queen prince princess duke duchess emperor pope cardinal archbishop
    bishop pastor father rabbi imam reverend rev rev. sheikh ayatollah emir sultan professor prof coach manager
    founder spokesman spokeswoman spokesperson analyst author actor actress singer reporter correspondent editor
    columnist journalist strategist adviser advisor economist ceo cfo md mp mep premier taoiseach dean principal
    superintendent co-founder ex-president acting interim then-president former-president presidential candidate
    nominee democrat republican frontrunner star host anchor commentator pundit billionaire businessman mogul
    activist`,
    roleNouns: `president minister premier chancellor secretary senator representative congressman congresswoman lawmaker
    governor mayor speaker leader chairman chairwoman chair chief justice judge general colonel captain sergeant
    admiral officer detective sheriff commander ambassador envoy diplomat director commissioner attorney lawyer
    solicitor barrister king queen prince princess pope cardinal archbishop bishop pastor priest rabbi imam
    professor coach manager founder spokesman spokeswoman spokesperson spokesmen spokespeople analyst author
    writer actor actress singer reporter correspondent editor columnist journalist strategist adviser advisor aide
    economist executive official source critic supporter expert scientist researcher doctor nurse patient teacher
    student voter protester activist demonstrator resident neighbour neighbor witness witnesses victim survivor
    mother father son daughter wife husband brother sister parent friend colleague candidate contender nominee
    rival opponent politician democrat republican conservative liberal moderator host anchor commentator pundit
    businessman businesswoman billionaire mogul owner worker employee player star champion striker boss head
    deputy member veteran man woman men women boy girl person people person's user fan observer historian
    philosopher scholar delegate organizer organiser volunteer donor investigator prosecutor defendant soldier
    pilot driver farmer investor trader banker participant partner producer filmmaker artist musician rapper crowd
    audience attendee aide-de-camp incumbent newcomer frontrunner front-runner insider individual client
    whistleblower caller narrator academic pollster operative surrogate loyalist vicar chef`,
    maleNouns: `spokesman chairman congressman businessman councilman alderman king prince duke father son husband brother man boy
    actor salesman gentleman pope priest uncle nephew grandfather sportsman cameraman policeman fireman mr lord sir`,
    femaleNouns: `spokeswoman chairwoman congresswoman businesswoman councilwoman queen princess duchess mother daughter wife
    sister woman girl actress aunt niece grandmother sportswoman policewoman lady first-lady mrs ms dame`,
    groupNouns: `campaign company firm organization organisation group agency ministry department office union party committee
    team government administration court council commission bank board police school university institute centre
    center newspaper paper magazine network website site blog outlet report statement study survey poll letter
    memo document lawsuit complaint filing ad advert advertisement video article editorial page post tweet
    headline sign release transcript book poster embassy association coalition federation charity authority bureau
    church media press watchdog regulator ruling bill act story account banner text message email e-mail note
    caption dossier indictment affidavit`,
    organizationWords: `department ministry office agency committee council commission bank party union university college institute
    center centre association federation foundation society corporation corp inc co ltd llc plc group company
    court congress senate house parliament assembly police bureau board authority administration campaign
    coalition alliance network church trust fund club league army navy force embassy service services times post
    news journal organization organisation nations states international partners`,
    outletWords: `times post news journal tribune herald guardian telegraph press magazine radio tv television chronicle gazette
    observer review mail express standard star daily weekly today network channel media agency newspaper globe
    monitor examiner inquirer bulletin`,
    definiteWords: 'the this that',
    anyRoleNouns: 'man woman person',
    roleClasses: [
        'leader, president, prime minister, premier, chancellor, king, queen, taoiseach, head of state, chairman',
        'diplomat, secretary of state, foreign minister, foreign secretary, ambassador, envoy',
        'nominee, candidate, frontrunner, front-runner, contender, hopeful, challenger, standard-bearer',
        'senator, sen, sen., lawmaker',
        'lawmaker, congressman, congresswoman, representative, rep, rep., senator, sen., mp, legislator',
        'governor, gov, gov.',
        'businessman, billionaire, mogul, tycoon, magnate, developer, entrepreneur',
        'spokesman, spokeswoman, spokesperson',
        'judge, justice',
        'professor, academic, scholar, historian, economist',
        'general, gen, gen., commander, admiral, colonel',
        'reporter, journalist, correspondent, anchor, host, columnist, writer',
        'lawyer, attorney, counsel, solicitor, barrister',
        'police chief, chief, commissioner, sheriff',
        'minister, secretary',
        'politician, leader, mp, minister, senator',
        'director, chief, head, boss, chief executive, ceo',
        'pope, pontiff',
        'actor, actress, star',
        'singer, musician, star, rapper',
        'player, striker, captain, midfielder, defender, forward, quarterback',
        'manager, coach, boss',
    ],
    nounVerbs: 'email text post tweet comment caption name term record air hit fire sign label brand test',
    otherPastForms: `led made took gave got kept left lost brought bought came became went put set ran won sent spent built fell met
    paid sat stood began drew drove grew rose broke chose fought caught taught sought thought hung held shook spoke struck swept
    threw wore withdrew flew laid`,
    linkWords: 'of for',
    infinitiveWords: 'to',
    agentWords: 'by',
    companionWords: 'with by and',
    causativeWords: `for prompted prompting prompts led leading leads caused causing forced forcing compelled pushed allowed allowing
    enabled inspired spurred drove provoked moved convinced persuaded got`,
    phrasalVerbs: 'put it, puts it, putting it',
    gerundEnding: 'ing',
    coordinators: 'and but or yet so',
    objectPronouns: 'him them me us',
    speechNouns: `call claim comment remark pledge promise demand accusation declaration description question answer quip
    warning assertion reply response insistence suggestion contention criticism characterization reference word
    phrase slogan mantra motto vow threat boast attack plea appeal argument view opinion concern quote line joke`,
    roleEndings: 'er or ist man woman men women ian eer',
    nominativePronouns: 'he she they i we',
    days: 'monday tuesday wednesday thursday friday saturday sunday',
    months: `january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec`,
    dayShifts: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
    tellVerb: 'tell',
    siteWord: 'on',
    timeWords: `today yesterday tomorrow tonight morning afternoon evening night week month year weekend ago last next this
    earlier later recently noon midnight days weeks months years hours minutes mornings nights hour minute day
    summer winter spring autumn fall`,
    abbreviations: `del ald det cpl pvt brig pres atty supt insp cmdr mr mrs ms dr sen sens rep reps gov gen lt col capt sgt maj adm st jr sr prof rev hon vs inc corp co ltd no vol etc
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n d.c n.y a.m p.m
    e.g i.e calif fla tex mass conn ariz wash mich minn wis penn pa va ga ill ind ore colo tenn ky la ala miss mo kan okla neb nev`,
    channels: `statement interview tweet post speech letter email e-mail memo op-ed column article blog report book memoir
    filing testimony conference briefing debate rally call conversation message video podcast transcript essay
    editorial address remarks appearance event press release newsletter hearing meeting panel segment broadcast`,
    sites: 'twitter facebook instagram youtube x snapchat telegram tiktok linkedin reddit truth whatsapp weibo bluesky threads mastodon medium',
    namingWords: `called titled entitled named dubbed nicknamed known so-called labelled labeled term phrase word words slogan
    motto hashtag codenamed code-named headlined designated branded`,
    titlePhrases: 'titled, entitled, nicknamed, so-called, known as, codenamed, code-named, by the name of, dubbed as',
    workNouns: `film movie book novel song album show series programme program podcast play poem painting magazine column
    article essay documentary episode exhibition game opera musical report initiative project campaign tour award
    theme album single website site sitcom drama memoir bestseller conference rally event club band`,
    titlePrepositions: 'on in of during',
    femaleEndings: 'a ie elle ine lyn een ica ette eth',
    capitalNouns: false,
    travel: {
        tripNouns: 'trip trips tour visit visits journey mission stop stops swing pilgrimage arrival stopover leg voyage stint trek itinerary',
        travelVerbs: `travel fly head go arrive land come move continue proceed journey depart leave set sail stop drive spend
      touch begin start wrap end conclude kick jet`,
        visitVerbs: 'visit tour',
        activityVerbs: `meet attend hold address open sign deliver speak see chair host inspect lay unveil join spend participate
      receive discuss confer dine stay announce brief represent`,
        meetVerbs: 'meet talk confer dine talks meeting meetings discussions dinner lunch audience consultations counterpart session',
        attendVerbs: 'attend address chair host open join participate speak',
        eventNouns: `summit meeting meetings conference assembly forum ceremony talks dinner rally funeral session congress
      festival parade service anniversary commemoration inauguration roundtable workshop wedding celebration games
      consultations ministerial commission dialogue`,
        placePrepositions: 'to in at for of on into through via from near around across including',
        placeAdjuncts: 'capital city port resort town village island then nearby neighbouring neighboring central',
        remoteWords: `last year, last month, years ago, months ago, earlier this year, previously, a decade, decades ago, year ago,
      month ago, last summer, last spring, last autumn, last winter, last fall, had visited, had travelled, had traveled, was born, born, grew up,
      would visit, could visit, last november, last december, last january, last february, last march, last april, last may, last june,
      last july, last august, last september, last october`,
        beForms: 'be is was are were been',
        futureWords: `will 'll would plans plan planned expected due scheduled set going shall tomorrow next upcoming to-be`,
        pastWords: 'was were had did went flew met held came left arrived',
        cancelledWords: 'cancelled canceled scrapped cancels cancel',
        postponedWords: 'postponed delayed postpones postpone',
        ordinals: 'first second third fourth fifth sixth seventh eighth',
    },
};
