import type { DemonstrationInput } from './demonstration-schema.ts'

/**
 * The demonstration data: what one news article of 16 August 2022 says of Russia and North Korea,
 * told in our words with short quotes as evidence. Entries name each other by slug. No date is more
 * exact than its sources; where the article is known to be wrong, its claim stays beside what is known.
 */
export const demonstration: DemonstrationInput = {
  sources: [
    {
      slug: 'news-article-2022-08-16',
      title: 'News article on Russia and North Korea, 16 August 2022',
      publishedOn: '2022-08-16',
      language: 'en',
    },
    {
      slug: 'recognition-decrees-2022',
      title: 'Decrees 71 and 72 of the President of Russia',
      publisher: 'President of Russia',
      publishedOn: '2022-02-21',
      language: 'ru',
      licence: 'Public domain (official document)',
    },
    {
      slug: 'japanese-surrender-broadcast',
      title: 'Imperial rescript on the end of the war, as broadcast in Japan',
      publisher: 'NHK',
      publishedOn: '1945-08-15',
      language: 'ja',
      licence: 'Public domain (official document)',
    },
    {
      slug: 'japanese-instrument-of-surrender',
      title: 'Japanese Instrument of Surrender',
      publishedOn: '1945-09-02',
      language: 'en',
      licence: 'Public domain (official document)',
    },
  ],

  actors: [
    {
      slug: 'russia',
      name: 'Russia',
      kind: 'STATE',
      isoCode: 'RU',
      aliases: ['Russian Federation', 'Moscow', 'Россия', 'Росія', '러시아'],
      description: 'The successor of the Soviet Union in international law.',
    },
    {
      slug: 'soviet-union',
      name: 'Soviet Union',
      kind: 'STATE',
      isoCode: 'SUHH',
      successor: 'russia',
      aliases: ['USSR', 'СССР', 'СРСР', '소련'],
      description: 'The union state that ended in 1991.',
    },
    {
      slug: 'north-korea',
      name: 'North Korea',
      kind: 'STATE',
      isoCode: 'KP',
      aliases: ["Democratic People's Republic of Korea", 'DPRK', 'Pyongyang', 'КНДР', '북한'],
      description: 'Founded in 1948 in the northern half of Korea.',
    },
    {
      slug: 'ukraine',
      name: 'Ukraine',
      kind: 'STATE',
      isoCode: 'UA',
      aliases: ['Kyiv', 'Украина', 'Україна', '우크라이나'],
    },
    {
      slug: 'united-states',
      name: 'United States',
      kind: 'STATE',
      isoCode: 'US',
      aliases: ['USA', 'United States of America', 'Washington', 'США', '미국'],
    },
    {
      slug: 'japan',
      name: 'Japan',
      kind: 'STATE',
      isoCode: 'JP',
      aliases: ['Empire of Japan', 'Tokyo', 'Япония', 'Японія', '일본'],
    },
    {
      slug: 'donetsk-peoples-republic',
      name: "Donetsk “people's republic”",
      kind: 'TERRITORY',
      aliases: ["Donetsk People's Republic", 'DPR', 'DNR', 'ДНР'],
      description: 'A separatist entity on Ukrainian territory, set up with Russian backing.',
    },
    {
      slug: 'luhansk-peoples-republic',
      name: "Luhansk “people's republic”",
      kind: 'TERRITORY',
      aliases: ["Luhansk People's Republic", "Lugansk People's Republic", 'LPR', 'LNR', 'ЛНР'],
      description: 'A separatist entity on Ukrainian territory, set up with Russian backing.',
    },
    {
      slug: 'vladimir-putin',
      name: 'Vladimir Putin',
      kind: 'PERSON',
      aliases: ['Putin', 'Путин', 'Путін', '푸틴'],
      description: 'President of Russia.',
    },
    {
      slug: 'kim-jong-un',
      name: 'Kim Jong Un',
      kind: 'PERSON',
      aliases: ['Kim Jong-un', 'Ким Чен Ын', 'Кім Чен Ин', '김정은'],
      description: 'Leader of North Korea.',
    },
    {
      slug: 'alexander-matsegora',
      name: 'Alexander Matsegora',
      kind: 'PERSON',
      aliases: ['Matsegora', 'Александр Мацегора'],
      description: "Russia's ambassador to North Korea.",
    },
    {
      slug: 'kcna',
      name: 'KCNA',
      kind: 'ORGANISATION',
      aliases: ['Korean Central News Agency', '조선중앙통신'],
      description: "North Korea's state news agency.",
    },
    {
      slug: 'izvestia',
      name: 'Izvestia',
      kind: 'ORGANISATION',
      aliases: ['Известия'],
      description: 'A Russian newspaper.',
    },
  ],

  places: [
    { slug: 'korea', name: 'Korea', latitude: 38.3, longitude: 127.2 },
    {
      slug: 'pyongyang',
      name: 'Pyongyang',
      aliases: ['평양', 'Пхеньян'],
      latitude: 39.0194,
      longitude: 125.7381,
      countryCode: 'KP',
    },
    {
      slug: 'tokyo-bay',
      name: 'Tokyo Bay',
      latitude: 35.3547,
      longitude: 139.76,
      countryCode: 'JP',
    },
    {
      slug: 'moscow',
      name: 'Moscow and its surroundings',
      aliases: ['Moscow', 'near Moscow', 'Москва'],
      latitude: 55.7558,
      longitude: 37.6173,
      countryCode: 'RU',
    },
    { slug: 'ukraine', name: 'Ukraine', latitude: 49, longitude: 31.4, countryCode: 'UA' },
    {
      slug: 'kyiv',
      name: 'Kyiv',
      aliases: ['Kiev', 'Київ', 'Киев'],
      latitude: 50.4501,
      longitude: 30.5234,
      countryCode: 'UA',
    },
    {
      slug: 'donetsk-region',
      name: 'Donetsk region',
      aliases: ['Donetsk', 'Донецьк', 'Донецк'],
      latitude: 48.0159,
      longitude: 37.8029,
      countryCode: 'UA',
    },
    {
      slug: 'luhansk-region',
      name: 'Luhansk region',
      aliases: ['Luhansk', 'Lugansk', 'Луганськ', 'Луганск'],
      latitude: 48.574,
      longitude: 39.3078,
      countryCode: 'UA',
    },
    {
      slug: 'sloviansk',
      name: 'Sloviansk',
      aliases: ['Slovyansk', 'Слов’янськ', 'Славянск'],
      latitude: 48.85,
      longitude: 37.6,
      countryCode: 'UA',
    },
    {
      slug: 'kramatorsk',
      name: 'Kramatorsk',
      aliases: ['Краматорськ', 'Краматорск'],
      latitude: 48.7389,
      longitude: 37.5844,
      countryCode: 'UA',
    },
  ],

  // Each colour has at least 3:1 on white and on a near-black page, and those of the roots stay
  // apart in the common kinds of colour blindness.
  topics: [
    { slug: 'war-and-security', name: 'War and security', color: '#c32d0f' },
    {
      slug: 'second-world-war',
      name: 'Second World War',
      color: '#878769',
      parent: 'war-and-security',
    },
    {
      slug: 'invasion-of-ukraine',
      name: 'Invasion of Ukraine',
      color: '#e0562b',
      parent: 'war-and-security',
    },
    { slug: 'diplomacy', name: 'Diplomacy', color: '#3c7896' },
    {
      slug: 'recognition',
      name: 'Recognition',
      description: 'States recognising each other, and ceasing to.',
      color: '#7896b4',
      parent: 'diplomacy',
    },
    {
      slug: 'letters-and-visits',
      name: 'Letters and visits',
      color: '#9678ff',
      parent: 'diplomacy',
    },
    { slug: 'economy-and-labour', name: 'Economy and labour', color: '#96961e' },
    { slug: 'arms', name: 'Arms', color: '#69695a' },
    { slug: 'alliance', name: 'Alliance and its history', color: '#695ac3' },
  ],

  events: [
    {
      slug: 'victory-over-japan',
      title: 'Victory over Japan',
      summary:
        'Japan surrenders to the Allies, and the Second World War ends. Both leaders still trace the friendship of Moscow and Pyongyang to this victory.',
      edtf: '[1945-08-15,1945-09-02]',
      disputeNote:
        'The article names only the war. Japan made its surrender known on 15 August 1945 and signed it on 2 September, and countries keep different days.',
      participants: {
        INITIATOR: ['soviet-union', 'united-states'],
        TARGET: ['japan'],
      },
      places: ['tokyo-bay'],
      topics: ['second-world-war'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'established following the victory over Japan in World War II',
          expression: 'the victory over Japan in World War II',
          claimedEdtf: '1945',
          resolution: 'The war against Japan ended in 1945; the article names no day.',
          confidence: 0.8,
        },
        {
          source: 'japanese-surrender-broadcast',
          claimedEdtf: '1945-08-15',
          resolution: 'The day of the broadcast in Japan.',
          confidence: 1,
        },
        {
          source: 'japanese-instrument-of-surrender',
          quote: 'on the SECOND day of SEPTEMBER, 1945',
          expression: 'the SECOND day of SEPTEMBER, 1945',
          claimedEdtf: '1945-09-02',
          resolution: 'Written out in the document.',
          confidence: 1,
        },
      ],
    },
    {
      slug: 'liberation-of-korea',
      title: 'Korea is liberated from Japanese rule',
      summary:
        "Japan's surrender ends its colonial rule of Korea. North Korea keeps the anniversary as Liberation Day, the occasion of the two leaders' letters in 2022.",
      edtf: '1945-08-15',
      participants: {
        INITIATOR: ['soviet-union', 'united-states'],
        TARGET: ['japan'],
      },
      places: ['korea'],
      topics: ['second-world-war'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'Pyongyang’s Liberation Day',
          expression: 'Liberation Day',
          claimedEdtf: '1945-08-15',
          resolution: 'The holiday keeps the anniversary of 15 August 1945.',
          confidence: 0.9,
        },
        {
          source: 'japanese-surrender-broadcast',
          claimedEdtf: '1945-08-15',
          resolution: 'The day of the broadcast in Japan.',
          confidence: 1,
        },
      ],
      links: [{ kind: 'CAUSED_BY', to: 'victory-over-japan' }],
    },
    {
      slug: 'friendship-begins',
      title: 'Friendship between Moscow and Pyongyang begins',
      summary:
        'Kim Jong Un dates the friendship to the struggle against Japan, which the Soviet army joined. The Soviet Union stands here as the state that Russia succeeded.',
      edtf: '1945~',
      disputeNote:
        'The article reports the same letter twice: once the friendship begins after the victory over Japan, once during the war. North Korea was founded only in 1948.',
      participants: { PARTICIPANT: ['soviet-union', 'north-korea'] },
      places: ['pyongyang'],
      topics: ['alliance'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'established following the victory over Japan in World War II',
          expression: 'following the victory over Japan',
          claimedEdtf: '1945~',
          resolution: 'After the victory of 1945; how long after is not said, so about that year.',
          confidence: 0.6,
        },
        {
          source: 'news-article-2022-08-16',
          quote: '“was established in the anti-Japanese war”',
          expression: 'in the anti-Japanese war',
          claimedEdtf: '../1945',
          resolution: 'During a war that ended in 1945 and whose beginning is not named.',
          confidence: 0.5,
          note: "Kim Jong Un's own words, as the article quotes them.",
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'victory-over-japan' }],
    },
    {
      slug: 'soviet-union-main-ally',
      title: "The Soviet Union is North Korea's main ally",
      summary:
        'The Soviet Union supports North Korea with aid, trade and cultural ties, more than any other communist state. The article says only that this was so once.',
      edtf: '1945~/1991',
      participants: { INITIATOR: ['soviet-union'], TARGET: ['north-korea'] },
      places: ['pyongyang'],
      topics: ['alliance', 'economy-and-labour'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'The Soviet Union was once North Korea’s main communist ally',
          expression: 'was once',
          claimedEdtf: '../1991',
          resolution:
            'Past, with no beginning named. It cannot have outlasted the Soviet Union, which ended in 1991.',
          confidence: 0.4,
        },
        {
          source: 'news-article-2022-08-16',
          quote: 'established following the victory over Japan in World War II',
          expression: 'following the victory over Japan',
          claimedEdtf: '1945~/..',
          resolution:
            'The article lets the friendship begin after the victory of 1945: the earliest that the alliance can have begun, and so only about that year.',
          confidence: 0.5,
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'friendship-begins' }],
    },
    {
      slug: 'soviet-era-weapons',
      title: 'North Korea arms itself with Soviet-era weapons',
      summary:
        'Much of what North Korea holds of Russian design was made in Soviet times. Some of its missiles are like those of today’s Russia.',
      edtf: '/1991',
      participants: { INITIATOR: ['soviet-union'], TARGET: ['north-korea'] },
      places: ['pyongyang'],
      topics: ['arms'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'Russian-designed weapons are old Soviet-era weapons',
          expression: 'Soviet-era',
          claimedEdtf: '/1991',
          resolution:
            'The Soviet era ended in 1991. When the weapons came is not said, so the beginning is unknown.',
          confidence: 0.4,
        },
      ],
      links: [{ kind: 'PART_OF', to: 'soviet-union-main-ally' }],
    },
    {
      slug: 'soviet-collapse',
      title: 'The Soviet Union collapses',
      summary:
        'The Soviet Union ends, and Russia takes its place among the states. North Korea loses its main ally.',
      edtf: '1991',
      participants: { PARTICIPANT: ['soviet-union', 'russia'] },
      places: ['moscow'],
      topics: ['alliance'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'the collapse of the Soviet Union in 1991',
          expression: 'in 1991',
          claimedEdtf: '1991',
          resolution: 'A year, written out; the article names no day.',
          confidence: 1,
        },
      ],
    },
    {
      slug: 'relations-decline',
      title: 'Relations between Russia and North Korea decline',
      summary:
        'After the end of the Soviet Union, Moscow and Pyongyang drift apart. How long that lasted is not said.',
      edtf: '1991/',
      participants: { PARTICIPANT: ['russia', 'north-korea'] },
      places: ['moscow', 'pyongyang'],
      topics: ['alliance', 'diplomacy'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'declined following the collapse of the Soviet Union in 1991',
          expression: 'following the collapse of the Soviet Union in 1991',
          claimedEdtf: '1991/',
          resolution: 'From the collapse in 1991 on; the end is unknown.',
          confidence: 0.7,
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'soviet-collapse' }],
    },
    {
      slug: 'relations-recover',
      title: 'Relations between Russia and North Korea begin to recover',
      summary:
        'The two states slowly draw together again while Russia and the West fall out. The article speaks only of recent years.',
      edtf: '[1991..2022-08-16]',
      participants: { PARTICIPANT: ['russia', 'north-korea'] },
      places: ['moscow', 'pyongyang'],
      topics: ['alliance', 'diplomacy'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'they have gradually recovered in recent years',
          expression: 'in recent years',
          claimedEdtf: '[1991..2022-08-16]',
          resolution:
            'At some time after the decline that began in 1991 and before publication; "recent" has no measure.',
          confidence: 0.3,
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'relations-decline' }],
    },
    {
      slug: 'recognition-decree',
      title: 'Russia recognises the two Donbas “people’s republics”',
      summary:
        'Vladimir Putin signs decrees that treat two Russian-backed separatist entities in eastern Ukraine as independent states. The invasion follows within days.',
      edtf: '2022-02-21',
      disputeNote:
        'The article puts the signing in July 2022. The decrees are dated 21 February 2022, three days before the invasion; July was the month of North Korea’s recognition.',
      participants: {
        INITIATOR: ['russia', 'vladimir-putin'],
        TARGET: ['donetsk-peoples-republic', 'luhansk-peoples-republic', 'ukraine'],
      },
      places: ['moscow', 'donetsk-region', 'luhansk-region'],
      topics: ['recognition', 'invasion-of-ukraine'],
      citations: [
        {
          source: 'recognition-decrees-2022',
          quote: '21 февраля 2022 года',
          expression: '21 февраля 2022 года',
          claimedEdtf: '2022-02-21',
          resolution: 'Written out under both decrees.',
          confidence: 1,
        },
        {
          source: 'news-article-2022-08-16',
          quote: 'In July, following Russia signed a decree declaring the independence',
          expression: 'In July',
          claimedEdtf: '2022-07',
          resolution: 'A month without a year: the latest July not after publication.',
          confidence: 0.7,
          note: 'Can also be read as dating the recognition alone, with the decree at some time before.',
        },
      ],
    },
    {
      slug: 'invasion-of-ukraine',
      title: 'Russia invades Ukraine',
      summary:
        'Russian forces attack Ukraine. The smaller Ukrainian army, supplied with Western weapons, makes the advance a costly one.',
      edtf: '2022-02-24',
      participants: { INITIATOR: ['russia'], TARGET: ['ukraine'] },
      places: ['ukraine'],
      topics: ['invasion-of-ukraine'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'the February 24 invasion of Ukraine was costly for Russian troops',
          expression: 'February 24',
          claimedEdtf: '2022-02-24',
          resolution: 'A day without a year: the latest 24 February not after publication.',
          confidence: 0.9,
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'recognition-decree' }],
    },
    {
      slug: 'fighting-for-donbas',
      title: 'Russian forces fight for Donetsk and Luhansk',
      summary:
        'Russia tries to secure the two regions against stubborn Ukrainian resistance. The fight is undecided when the article appears.',
      edtf: '2022-02-24/..',
      participants: { INITIATOR: ['russia'], TARGET: ['ukraine'] },
      places: ['donetsk-region', 'luhansk-region'],
      topics: ['invasion-of-ukraine'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'still trying to consolidate control of the Donetsk and Luhansk regions',
          expression: 'still',
          claimedEdtf: '2022-02-24/..',
          resolution:
            'Begun with the invasion, and still under way at publication: the end is open.',
          confidence: 0.6,
        },
      ],
      links: [{ kind: 'CAUSED_BY', to: 'invasion-of-ukraine' }],
    },
    {
      slug: 'north-korea-recognises-republics',
      title: 'North Korea recognises the two Donbas “people’s republics”',
      summary:
        'North Korea follows Russia and formally recognises the two separatist entities in eastern Ukraine. Hardly any other state does.',
      edtf: '2022-07',
      participants: {
        INITIATOR: ['north-korea'],
        TARGET: ['donetsk-peoples-republic', 'luhansk-peoples-republic'],
      },
      places: ['pyongyang', 'donetsk-region', 'luhansk-region'],
      topics: ['recognition'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'In July, […] North Korea became one of the few countries to formally recognize',
          expression: 'In July',
          claimedEdtf: '2022-07',
          resolution: 'A month without a year: the latest July not after publication.',
          confidence: 0.9,
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'recognition-decree' }],
    },
    {
      slug: 'ukraine-severs-relations',
      title: 'Ukraine breaks off relations with North Korea',
      summary:
        'Ukraine ends its diplomatic relations with North Korea. It answers the recognition of the two separatist entities on its territory.',
      edtf: '[2022-07..2022-08-16]',
      participants: { INITIATOR: ['ukraine'], TARGET: ['north-korea'] },
      places: ['kyiv'],
      topics: ['recognition'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'In retaliation, Ukraine severed all diplomatic relations',
          expression: 'In retaliation',
          claimedEdtf: '[2022-07..2022-08-16]',
          resolution:
            'Not before the recognition of July 2022 that it answers, nor after publication.',
          confidence: 0.7,
        },
      ],
      links: [
        {
          kind: 'IN_RESPONSE_TO',
          to: 'north-korea-recognises-republics',
          note: 'The article calls it retaliation.',
        },
      ],
    },
    {
      slug: 'arms-exhibition',
      title: 'Putin offers Russian weapons to allies',
      summary:
        'At an arms exhibition outside Moscow, Vladimir Putin offers partners modern weapons of every kind. He praises them as proven in combat.',
      edtf: '2022-08-15',
      participants: { INITIATOR: ['vladimir-putin', 'russia'] },
      places: ['moscow'],
      topics: ['arms'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'President Putin said at an arms exhibition near Moscow on Monday',
          expression: 'on Monday',
          claimedEdtf: '2022-08-15',
          resolution: 'A weekday: the last Monday on or before publication, a Tuesday.',
          confidence: 0.9,
        },
      ],
    },
    {
      slug: 'putin-letter-2022',
      title: 'Putin writes to Kim on Liberation Day',
      summary:
        'Vladimir Putin tells Kim Jong Un that the two countries will widen their relations, to the benefit of both. North Korea’s news agency reports the letter.',
      edtf: '2022-08-15',
      participants: {
        INITIATOR: ['vladimir-putin', 'russia'],
        TARGET: ['kim-jong-un', 'north-korea'],
        PARTICIPANT: ['kcna'],
      },
      places: ['moscow', 'pyongyang'],
      topics: ['letters-and-visits'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'Putin said in a letter to Kim Jong Un on Pyongyang’s Liberation Day',
          expression: 'Liberation Day',
          claimedEdtf: '2022-08-15',
          resolution: 'Kept every 15 August: the last one on or before publication.',
          confidence: 0.9,
        },
        {
          source: 'news-article-2022-08-16',
          quote: 'According to KCNA, Putin said the expanded bilateral ties',
          resolution: 'Names who reported the letter, and no date.',
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'liberation-of-korea', note: 'Sent on its anniversary.' }],
    },
    {
      slug: 'kim-reply-2022',
      title: 'Kim answers Putin',
      summary:
        'Kim Jong Un replies that the friendship goes back to the struggle against Japan. He expects the bond to grow stronger.',
      edtf: '[2022-08-15,2022-08-16]',
      participants: {
        INITIATOR: ['kim-jong-un', 'north-korea'],
        TARGET: ['vladimir-putin', 'russia'],
      },
      places: ['pyongyang'],
      topics: ['letters-and-visits'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'Kim Jong-un responded that the friendship between the two countries',
          expression: 'responded',
          claimedEdtf: '[2022-08-15,2022-08-16]',
          resolution:
            'Not before the letter of Liberation Day that it answers, nor after publication the next day.',
          confidence: 0.7,
        },
      ],
      links: [{ kind: 'IN_RESPONSE_TO', to: 'putin-letter-2022' }],
    },
    {
      slug: 'kim-hostile-forces',
      title: 'Kim calls for a common front against “hostile forces”',
      summary:
        'In his reply Kim Jong Un speaks of closer strategic and tactical cooperation against hostile forces. He names none, but North Korea usually means the United States and its allies.',
      edtf: '[2022-08-15,2022-08-16]',
      participants: {
        INITIATOR: ['kim-jong-un', 'north-korea'],
        TARGET: ['united-states'],
        PARTICIPANT: ['russia'],
      },
      places: ['pyongyang'],
      topics: ['letters-and-visits', 'war-and-security'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'to defeat the military threats and provocations of hostile forces',
          claimedEdtf: '[2022-08-15,2022-08-16]',
          resolution: 'No date is written: part of the reply, and dated with it.',
          confidence: 0.7,
        },
        {
          source: 'news-article-2022-08-16',
          quote: 'has used the term repeatedly to refer to the United States and its allies',
          resolution: 'Says who is meant, and no date.',
        },
      ],
      links: [{ kind: 'PART_OF', to: 'kim-reply-2022' }],
    },
    {
      slug: 'ambassador-interview',
      title: 'Russian ambassador speaks of North Korean workers',
      summary:
        'Alexander Matsegora tells a Russian newspaper that North Korean workers could help to rebuild Donetsk and Luhansk where Russia holds them. The article does not say when he spoke.',
      edtf: '[2022-02-24..2022-08-16]',
      participants: {
        INITIATOR: ['alexander-matsegora', 'russia'],
        TARGET: ['north-korea'],
        PARTICIPANT: ['izvestia'],
      },
      places: ['pyongyang', 'donetsk-region', 'luhansk-region'],
      topics: ['economy-and-labour'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'told the Russian newspaper Izvestia that closer cooperation might mean',
          claimedEdtf: '[2022-02-24..2022-08-16]',
          resolution:
            'No date is written. He speaks of repairing war damage, so after the invasion, and before publication.',
          confidence: 0.4,
        },
      ],
      links: [{ kind: 'FOLLOWS', to: 'invasion-of-ukraine' }],
    },
    {
      slug: 'interest-in-spare-parts',
      title: 'North Korea seeks parts for Soviet-built machinery',
      summary:
        'The ambassador says that North Korea wants parts from eastern Ukraine for the heavy machinery of its factories and power plants. The two towns that make most of it are in Ukrainian hands.',
      edtf: '[2022-02-24..2022-08-16]',
      participants: {
        INITIATOR: ['north-korea'],
        TARGET: ['russia'],
        PARTICIPANT: ['alexander-matsegora', 'ukraine'],
      },
      places: ['sloviansk', 'kramatorsk'],
      topics: ['economy-and-labour'],
      citations: [
        {
          source: 'news-article-2022-08-16',
          quote: 'eager to get replacement parts for Soviet-era heavy equipment',
          claimedEdtf: '[2022-02-24..2022-08-16]',
          resolution: 'No date is written: part of the interview, and dated with it.',
          confidence: 0.4,
          note: '"Soviet-era" dates the machinery, not the wish.',
        },
      ],
      links: [{ kind: 'PART_OF', to: 'ambassador-interview' }],
    },
  ],

  timelines: [
    {
      slug: 'from-liberation-to-recognition',
      title: 'From liberation to recognition',
      note: 'How Moscow and Pyongyang came together, drifted apart, and met again over Ukraine, as one article of August 2022 lets it be told.',
      events: [
        { event: 'victory-over-japan', note: 'Where both leaders let the story begin.' },
        { event: 'liberation-of-korea', note: 'The day that the letters of 2022 celebrate.' },
        { event: 'friendship-begins', note: 'In the war or after it? The article says both.' },
        { event: 'soviet-union-main-ally', note: 'Decades that the article sums up as “once”.' },
        { event: 'soviet-collapse', note: 'The ally disappears.' },
        { event: 'relations-decline', note: 'What the collapse left behind.' },
        { event: 'relations-recover', note: 'Nobody says exactly when.' },
        { event: 'recognition-decree', note: 'February by the decrees, July by the article.' },
        { event: 'invasion-of-ukraine', note: 'The war that brings the two together.' },
        { event: 'north-korea-recognises-republics', note: 'A month is all that we are told.' },
        { event: 'ukraine-severs-relations', note: 'The price of recognition.' },
        { event: 'putin-letter-2022', note: 'Seventy-seven years after liberation.' },
        { event: 'kim-reply-2022', note: 'And back to 1945 once more.' },
      ],
    },
  ],

  charts: [
    {
      slug: 'russia-and-north-korea-timeline',
      kind: 'TIMELINE',
      title: 'Russia and North Korea since 1945',
      note: 'Told by one article; where it is known to be wrong, the event is marked.',
      sourceLine: 'News article of 16 August 2022, and public records',
      filter: {},
      options: { lanes: 'TOPIC' },
      width: 960,
      height: 680,
    },
    {
      slug: 'russia-and-north-korea-by-topic',
      kind: 'HISTOGRAM',
      title: 'Events by decade and topic',
      note: 'Nearly all of these events are told by one article of August 2022.',
      sourceLine: 'News article of 16 August 2022, and public records',
      filter: {},
      options: { interval: 'DECADE', splitBy: 'TOPIC', counting: 'SPREAD' },
      width: 800,
      height: 450,
    },
  ],
}
