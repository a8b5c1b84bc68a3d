import type { RuleText } from './rule-text.ts'

export const fr: Readonly<Record<RuleText, string>> = {
  'ISO 8601 date as written': 'date ISO 8601 telle qu’écrite',
  'eight digits → year, month, day': 'huit chiffres → année, mois, jour',
  'numbers → day and month in the order of the language and of this text':
    'nombres → jour et mois dans l’ordre de la langue et de ce texte',
  'numbers → the only order that is a date': 'nombres → le seul ordre qui donne une date',
  'day and month the other way round': 'jour et mois intervertis',
  'day, month and year as written': 'jour, mois et année tels qu’écrits',
  'month, day and year as written': 'mois, jour et année tels qu’écrits',
  'year, month and day as written; without a year the latest not after publication':
    'année, mois et jour tels qu’écrits ; sans année, la dernière date non postérieure à la publication',
  'two days of one month → an interval': 'deux jours d’un même mois → un intervalle',
  'day and month without year → the latest not after publication, or the next where the sentence speaks of the future':
    'jour et mois sans année → la dernière date non postérieure à la publication, ou la prochaine si la phrase parle du futur',
  'month and day without year → the latest not after publication, or the next where the sentence speaks of the future':
    'mois et jour sans année → la dernière date non postérieure à la publication, ou la prochaine si la phrase parle du futur',
  'day told by an ordinal number, and its month': 'jour donné par un ordinal, avec son mois',
  'a day of the month → in the month of the date last named or of publication':
    'un jour du mois → dans le mois de la dernière date nommée ou de la publication',
  'date without year, joined to one with its year → of that year':
    'date sans année, jointe à une date avec année → de cette année',
  'two dates that the words join → an interval': 'deux dates que les mots relient → un intervalle',
  'a word like "about" beside the date → approximate':
    'un mot comme « vers » près de la date → approximative',
  'a word like "perhaps" beside the date → uncertain':
    'un mot comme « peut-être » près de la date → incertaine',
  '"before" a date → earlier than it, by how much is not said':
    '« avant » une date → plus tôt, sans dire de combien',
  '"after" a date → later than it, by how much is not said':
    '« après » une date → plus tard, sans dire de combien',
  '"no later than" a date → then or earlier': '« au plus tard » à une date → alors ou plus tôt',
  '"no earlier than" a date → then or later': '« au plus tôt » à une date → alors ou plus tard',
  '"until" a date → an interval without a beginning':
    '« jusqu’à » une date → un intervalle sans début',
  '"since" a date → an interval without an end': '« depuis » une date → un intervalle sans fin',
  'the latest not after publication': 'la dernière non postérieure à la publication',
  'the next from publication': 'la prochaine à partir de la publication',
  'named day → that of the year given, else the latest not after publication, or the next where the sentence speaks of the future':
    'jour nommé → celui de l’année donnée, sinon le dernier non postérieur à la publication, ou le prochain si la phrase parle du futur',
  'named period → its dates in the table': 'période nommée → ses dates dans la table',
  'month and year as written': 'mois et année tels qu’écrits',
  'month of a year named from publication → of that year':
    'mois d’une année nommée depuis la publication → de cette année-là',
  'month without year → the latest not after publication, as news is written, or the next where the sentence speaks of the future':
    'mois sans année → le dernier non postérieur à la publication, comme dans la presse, ou le prochain si la phrase parle du futur',
  'season and year as written': 'saison et année telles qu’écrites',
  'season without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'saison sans année → la dernière commencée à la publication, ou la prochaine si la phrase parle du futur',
  'quarter without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'trimestre sans année → le dernier commencé à la publication, ou le prochain si la phrase parle du futur',
  'year and quarter as written': 'année et trimestre tels qu’écrits',
  'a year as written': 'une année telle qu’écrite',
  'a year or decade as written': 'une année ou une décennie telle qu’écrite',
  'two years → an interval': 'deux années → un intervalle',
  'two digits after an apostrophe → the nearest such year':
    'deux chiffres après une apostrophe → l’année correspondante la plus proche',
  'fiscal year → the calendar year of its name': 'exercice → l’année civile qui lui donne son nom',
  'a fiscal year of no number → the calendar year in which it begins or ends':
    'exercice sans numéro → l’année civile où il commence ou finit',
  'years before Christ → astronomical numbering, in which 1 BC is the year 0':
    'années avant Jésus-Christ → numérotation astronomique, où 1 av. J.-C. est l’année 0',
  'years after Christ as written': 'années après Jésus-Christ telles qu’écrites',
  'decade as written': 'décennie telle qu’écrite',
  'decade in words → of the twentieth century': 'décennie en toutes lettres → du vingtième siècle',
  'two digits → the decade of the twentieth century, or of this one for 00 to 10':
    'deux chiffres → la décennie du vingtième siècle, ou de celui-ci pour 00 à 10',
  'century as counted: the 19th is 18XX': 'siècle tel que compté : le XIXe est 18XX',
  'numbered week of a month → the week that holds its first, eighth … or last day':
    'semaine numérotée d’un mois → la semaine de son premier, huitième … ou dernier jour',
  'week of a day → from the Monday before it': 'semaine d’un jour → à partir du lundi qui précède',
  'weekday → the last one on or before publication':
    'jour de la semaine → le dernier avant la publication ou le jour même',
  'weekday where the sentence speaks of the future → the next one from publication':
    'jour de la semaine, quand la phrase parle du futur → le prochain à partir de la publication',
  '"next" weekday → the first one after publication':
    'jour de la semaine « prochain » → le premier après la publication',
  '"last" weekday → the last one before publication':
    'jour de la semaine « dernier » → le dernier avant la publication',
  'weekday of the next week': 'jour de la semaine suivante',
  'weekday of this week': 'jour de cette semaine',
  'weekday of the week before': 'jour de la semaine précédente',
  'weekday of a named week → that day': 'jour d’une semaine nommée → ce jour-là',
  'that day of the next week': 'ce jour-là de la semaine suivante',
  'the last one on or before publication': 'le dernier avant la publication ou le jour même',
  'the next one from publication': 'le prochain à partir de la publication',
  'last, this, next → the unit before, of, after publication':
    'dernier, ce, prochain → l’unité avant, de, après la publication',
  'following, previous, same → counted from the date last named':
    'suivant, précédent, même → compté depuis la dernière date nommée',
  'a year earlier → the period last named, of the year before':
    'un an plus tôt → la dernière période nommée, de l’année précédente',
  'the period itself → that of the date last named, else of publication':
    'la période elle-même → celle de la dernière date nommée, sinon de la publication',
  'a number of units ago → counted back from publication':
    'il y a tant d’unités → compté en arrière depuis la publication',
  'a number of units from now → counted on from publication':
    'dans tant d’unités → compté en avant depuis la publication',
  'a number of units later → counted from the date last named':
    'tant d’unités plus tard → compté depuis la dernière date nommée',
  'an unsaid number of units ago → the past, open and uncertain':
    'il y a un nombre non dit d’unités → le passé, ouvert et incertain',
  'some units after a vague date → about then':
    'quelques unités après une date vague → vers ce moment',
  'about, more than or less than a number of units → about the date counted, or open from it':
    'environ, plus ou moins qu’un nombre d’unités → environ la date comptée, ou ouvert à partir d’elle',
  'day named from publication → that day': 'jour nommé depuis la publication → ce jour-là',
  'part of the day → of the day last named, else of publication':
    'moment de la journée → du dernier jour nommé, sinon de celui de la publication',
  'time of day → on the day named with it or last, else on the day of publication':
    'heure → du jour nommé avec elle ou en dernier, sinon de celui de la publication',
  'the present → the day of publication': 'le présent → le jour de la publication',
  'the present, of no said length → no date': 'le présent, sans durée dite → aucune date',
  'the recent past → open and uncertain': 'le passé récent → ouvert et incertain',
  'the future → open and uncertain': 'le futur → ouvert et incertain',
  'that time → the date last named, else the past, open and uncertain':
    'ce moment-là → la dernière date nommée, sinon le passé, ouvert et incertain',
  'two days before publication': 'deux jours avant la publication',
  'day before publication': 'veille de la publication',
  'day of publication': 'jour de la publication',
  'day after publication': 'lendemain de la publication',
  'two days after publication': 'deux jours après la publication',
  'week before publication': 'semaine avant la publication',
  'week of publication': 'semaine de la publication',
  'week after publication': 'semaine après la publication',
  'month before publication': 'mois avant la publication',
  'month of publication': 'mois de la publication',
  'month after publication': 'mois après la publication',
  'year before publication': 'année avant la publication',
  'year of publication': 'année de la publication',
  'year after publication': 'année après la publication',
  'a repetition': 'une répétition',
  'so much a unit → a repetition': 'tant par unité → une répétition',
  'a length of time': 'une durée',
  'the last of a number of units → a length of time':
    'la dernière d’un nombre d’unités → une durée',
  'the unit that ended at publication → a length of time':
    'l’unité qui s’achève à la publication → une durée',
  'first months of a year → a length of time': 'les premiers mois d’une année → une durée',
  'units of no said number → a length of time': 'unités sans nombre dit → une durée',
}
