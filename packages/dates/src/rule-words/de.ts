import type { RuleText } from './rule-text.ts'

export const de: Readonly<Record<RuleText, string>> = {
  'ISO 8601 date as written': 'Datum nach ISO 8601, wie geschrieben',
  'eight digits → year, month, day': 'acht Ziffern → Jahr, Monat, Tag',
  'numbers → day and month in the order of the language and of this text':
    'Zahlen → Tag und Monat in der Reihenfolge der Sprache und dieses Textes',
  'numbers → the only order that is a date':
    'Zahlen → die einzige Reihenfolge, die ein Datum ergibt',
  'day and month the other way round': 'Tag und Monat vertauscht',
  'day, month and year as written': 'Tag, Monat und Jahr, wie geschrieben',
  'month, day and year as written': 'Monat, Tag und Jahr, wie geschrieben',
  'year, month and day as written; without a year the latest not after publication':
    'Jahr, Monat und Tag, wie geschrieben; ohne Jahr das letzte nicht nach der Veröffentlichung',
  'two days of one month → an interval': 'zwei Tage eines Monats → ein Zeitraum',
  'day and month without year → the latest not after publication, or the next where the sentence speaks of the future':
    'Tag und Monat ohne Jahr → das letzte nicht nach der Veröffentlichung oder, wo der Satz von der Zukunft spricht, das nächste',
  'month and day without year → the latest not after publication, or the next where the sentence speaks of the future':
    'Monat und Tag ohne Jahr → das letzte nicht nach der Veröffentlichung oder, wo der Satz von der Zukunft spricht, das nächste',
  'day told by an ordinal number, and its month': 'Tag als Ordnungszahl mit seinem Monat',
  'a day of the month → in the month of the date last named or of publication':
    'ein Tag des Monats → im Monat des zuletzt genannten Datums oder der Veröffentlichung',
  'date without year, joined to one with its year → of that year':
    'Datum ohne Jahr, verbunden mit einem mit Jahr → aus jenem Jahr',
  'two dates that the words join → an interval':
    'zwei Daten, die der Text verbindet → ein Zeitraum',
  'a word like "about" beside the date → approximate': 'ein Wort wie „etwa“ beim Datum → ungefähr',
  'a word like "perhaps" beside the date → uncertain':
    'ein Wort wie „vielleicht“ beim Datum → unsicher',
  '"before" a date → earlier than it, by how much is not said':
    '„vor“ einem Datum → früher, um wie viel, ist nicht gesagt',
  '"after" a date → later than it, by how much is not said':
    '„nach“ einem Datum → später, um wie viel, ist nicht gesagt',
  '"no later than" a date → then or earlier': '„spätestens“ an einem Datum → dann oder früher',
  '"no earlier than" a date → then or later': '„frühestens“ an einem Datum → dann oder später',
  '"until" a date → an interval without a beginning':
    '„bis“ zu einem Datum → ein Zeitraum ohne Anfang',
  '"since" a date → an interval without an end': '„seit“ einem Datum → ein Zeitraum ohne Ende',
  'the latest not after publication': 'das letzte nicht nach der Veröffentlichung',
  'the next from publication': 'das nächste ab der Veröffentlichung',
  'named day → that of the year given, else the latest not after publication, or the next where the sentence speaks of the future':
    'benannter Tag → der des angegebenen Jahres, sonst der letzte nicht nach der Veröffentlichung oder, wo der Satz von der Zukunft spricht, der nächste',
  'named period → its dates in the table': 'benannter Zeitraum → seine Daten aus der Tabelle',
  'month and year as written': 'Monat und Jahr, wie geschrieben',
  'month of a year named from publication → of that year':
    'Monat eines von der Veröffentlichung aus benannten Jahres → jenes Jahres',
  'month without year → the latest not after publication, as news is written, or the next where the sentence speaks of the future':
    'Monat ohne Jahr → der letzte nicht nach der Veröffentlichung, wie es in Nachrichten üblich ist, oder, wo der Satz von der Zukunft spricht, der nächste',
  'season and year as written': 'Jahreszeit und Jahr, wie geschrieben',
  'season without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'Jahreszeit ohne Jahr → die letzte, die bis zur Veröffentlichung begann, oder, wo der Satz von der Zukunft spricht, die nächste',
  'quarter without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'Quartal ohne Jahr → das letzte, das bis zur Veröffentlichung begann, oder, wo der Satz von der Zukunft spricht, das nächste',
  'year and quarter as written': 'Jahr und Quartal, wie geschrieben',
  'a year as written': 'Jahr, wie geschrieben',
  'a year or decade as written': 'Jahr oder Jahrzehnt, wie geschrieben',
  'two years → an interval': 'zwei Jahre → ein Zeitraum',
  'two digits after an apostrophe → the nearest such year':
    'zwei Ziffern nach einem Apostroph → das nächstgelegene solche Jahr',
  'fiscal year → the calendar year of its name':
    'Geschäftsjahr → das Kalenderjahr, nach dem es heißt',
  'a fiscal year of no number → the calendar year in which it begins or ends':
    'Geschäftsjahr ohne Zahl → das Kalenderjahr, in dem es beginnt oder endet',
  'years before Christ → astronomical numbering, in which 1 BC is the year 0':
    'Jahre vor Christus → astronomische Zählung, in der 1 v. Chr. das Jahr 0 ist',
  'years after Christ as written': 'Jahre nach Christus, wie geschrieben',
  'decade as written': 'Jahrzehnt, wie geschrieben',
  'decade in words → of the twentieth century':
    'Jahrzehnt in Worten → aus dem zwanzigsten Jahrhundert',
  'two digits → the decade of the twentieth century, or of this one for 00 to 10':
    'zwei Ziffern → das Jahrzehnt des zwanzigsten Jahrhunderts, bei 00 bis 10 dieses Jahrhunderts',
  'century as counted: the 19th is 18XX': 'Jahrhundert, wie gezählt: das 19. ist 18XX',
  'numbered week of a month → the week that holds its first, eighth … or last day':
    'gezählte Woche eines Monats → die Woche mit seinem ersten, achten … oder letzten Tag',
  'week of a day → from the Monday before it': 'Woche eines Tages → ab dem Montag davor',
  'weekday → the last one on or before publication':
    'Wochentag → der letzte bis zur Veröffentlichung, ihr Tag eingeschlossen',
  'weekday where the sentence speaks of the future → the next one from publication':
    'Wochentag, wo der Satz von der Zukunft spricht → der nächste ab der Veröffentlichung',
  '"next" weekday → the first one after publication':
    '„nächster“ Wochentag → der erste nach der Veröffentlichung',
  '"last" weekday → the last one before publication':
    '„letzter“ Wochentag → der letzte vor der Veröffentlichung',
  'weekday of the next week': 'Wochentag der nächsten Woche',
  'weekday of this week': 'Wochentag dieser Woche',
  'weekday of the week before': 'Wochentag der Woche davor',
  'weekday of a named week → that day': 'Wochentag einer genannten Woche → jener Tag',
  'that day of the next week': 'jener Tag der nächsten Woche',
  'the last one on or before publication':
    'der letzte bis zur Veröffentlichung, ihr Tag eingeschlossen',
  'the next one from publication': 'der nächste ab der Veröffentlichung',
  'last, this, next → the unit before, of, after publication':
    'letzter, dieser, nächster → die Einheit vor, mit, nach der Veröffentlichung',
  'following, previous, same → counted from the date last named':
    'folgender, voriger, selber → gezählt vom zuletzt genannten Datum',
  'a year earlier → the period last named, of the year before':
    'ein Jahr zuvor → der zuletzt genannte Zeitraum, ein Jahr früher',
  'the period itself → that of the date last named, else of publication':
    'der Zeitraum selbst → der des zuletzt genannten Datums, sonst der Veröffentlichung',
  'a number of units ago → counted back from publication':
    'vor einer Anzahl Einheiten → zurückgezählt von der Veröffentlichung',
  'a number of units from now → counted on from publication':
    'in einer Anzahl Einheiten → weitergezählt von der Veröffentlichung',
  'a number of units later → counted from the date last named':
    'eine Anzahl Einheiten später → gezählt vom zuletzt genannten Datum',
  'an unsaid number of units ago → the past, open and uncertain':
    'vor einer ungenannten Anzahl Einheiten → die Vergangenheit, offen und unsicher',
  'some units after a vague date → about then':
    'einige Einheiten nach einem vagen Datum → ungefähr dann',
  'about, more than or less than a number of units → about the date counted, or open from it':
    'etwa, mehr oder weniger als eine Anzahl Einheiten → ungefähr das gezählte Datum oder offen von ihm an',
  'day named from publication → that day': 'Tag, von der Veröffentlichung aus benannt → jener Tag',
  'part of the day → of the day last named, else of publication':
    'Tageszeit → des zuletzt genannten Tages, sonst dessen der Veröffentlichung',
  'time of day → on the day named with it or last, else on the day of publication':
    'Uhrzeit → am damit oder zuletzt genannten Tag, sonst am Tag der Veröffentlichung',
  'the present → the day of publication': 'die Gegenwart → der Tag der Veröffentlichung',
  'the present, of no said length → no date': 'die Gegenwart, ohne genannte Dauer → kein Datum',
  'the recent past → open and uncertain': 'die jüngste Vergangenheit → offen und unsicher',
  'the future → open and uncertain': 'die Zukunft → offen und unsicher',
  'that time → the date last named, else the past, open and uncertain':
    'jene Zeit → das zuletzt genannte Datum, sonst die Vergangenheit, offen und unsicher',
  'two days before publication': 'zwei Tage vor der Veröffentlichung',
  'day before publication': 'Tag vor der Veröffentlichung',
  'day of publication': 'Tag der Veröffentlichung',
  'day after publication': 'Tag nach der Veröffentlichung',
  'two days after publication': 'zwei Tage nach der Veröffentlichung',
  'week before publication': 'Woche vor der Veröffentlichung',
  'week of publication': 'Woche der Veröffentlichung',
  'week after publication': 'Woche nach der Veröffentlichung',
  'month before publication': 'Monat vor der Veröffentlichung',
  'month of publication': 'Monat der Veröffentlichung',
  'month after publication': 'Monat nach der Veröffentlichung',
  'year before publication': 'Jahr vor der Veröffentlichung',
  'year of publication': 'Jahr der Veröffentlichung',
  'year after publication': 'Jahr nach der Veröffentlichung',
  'a repetition': 'eine Wiederholung',
  'so much a unit → a repetition': 'so viel je Einheit → eine Wiederholung',
  'a length of time': 'eine Zeitdauer',
  'the last of a number of units → a length of time':
    'die letzte einer Anzahl Einheiten → eine Zeitdauer',
  'the unit that ended at publication → a length of time':
    'die Einheit, die mit der Veröffentlichung endete → eine Zeitdauer',
  'first months of a year → a length of time': 'die ersten Monate eines Jahres → eine Zeitdauer',
  'units of no said number → a length of time': 'Einheiten ohne genannte Anzahl → eine Zeitdauer',
}
