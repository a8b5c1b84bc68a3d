import type { RuleText } from './rule-text.ts'

export const ru: Readonly<Record<RuleText, string>> = {
  'ISO 8601 date as written': 'дата ISO 8601, как написано',
  'eight digits → year, month, day': 'восемь цифр → год, месяц, день',
  'numbers → day and month in the order of the language and of this text':
    'числа → день и месяц в порядке языка и этого текста',
  'numbers → the only order that is a date': 'числа → единственный порядок, дающий дату',
  'day and month the other way round': 'день и месяц в обратном порядке',
  'day, month and year as written': 'день, месяц и год, как написано',
  'month, day and year as written': 'месяц, день и год, как написано',
  'year, month and day as written; without a year the latest not after publication':
    'год, месяц и день, как написано; без года — последняя дата не позже публикации',
  'two days of one month → an interval': 'два дня одного месяца → промежуток',
  'day and month without year → the latest not after publication, or the next where the sentence speaks of the future':
    'день и месяц без года → последняя дата не позже публикации или следующая, если предложение о будущем',
  'month and day without year → the latest not after publication, or the next where the sentence speaks of the future':
    'месяц и день без года → последняя дата не позже публикации или следующая, если предложение о будущем',
  'day told by an ordinal number, and its month': 'день порядковым числительным и его месяц',
  'a day of the month → in the month of the date last named or of publication':
    'число месяца → в месяце последней названной даты или публикации',
  'date without year, joined to one with its year → of that year':
    'дата без года рядом с датой с годом → того же года',
  'two dates that the words join → an interval': 'две даты, связанные словами → промежуток',
  'a word like "about" beside the date → approximate':
    'слово вроде «около» при дате → приблизительно',
  'a word like "perhaps" beside the date → uncertain': 'слово вроде «возможно» при дате → неточно',
  '"before" a date → earlier than it, by how much is not said':
    '«до» даты → раньше неё, насколько — не сказано',
  '"after" a date → later than it, by how much is not said':
    '«после» даты → позже неё, насколько — не сказано',
  '"no later than" a date → then or earlier': '«не позднее» даты → тогда или раньше',
  '"no earlier than" a date → then or later': '«не ранее» даты → тогда или позже',
  '"until" a date → an interval without a beginning': '«по» дату → промежуток без начала',
  '"since" a date → an interval without an end': '«с» даты → промежуток без конца',
  'the latest not after publication': 'последняя не позже публикации',
  'the next from publication': 'ближайшая начиная с публикации',
  'named day → that of the year given, else the latest not after publication, or the next where the sentence speaks of the future':
    'именной день → указанного года, иначе последний не позже публикации или следующий, если предложение о будущем',
  'named period → its dates in the table': 'именной период → его даты из таблицы',
  'month and year as written': 'месяц и год, как написано',
  'month of a year named from publication → of that year':
    'месяц года, названного от публикации → того года',
  'month without year → the latest not after publication, as news is written, or the next where the sentence speaks of the future':
    'месяц без года → последний не позже публикации, как пишут в новостях, или следующий, если предложение о будущем',
  'season and year as written': 'время года и год, как написано',
  'season without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'время года без года → последнее начавшееся к публикации или следующее, если предложение о будущем',
  'quarter without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'квартал без года → последний начавшийся к публикации или следующий, если предложение о будущем',
  'year and quarter as written': 'год и квартал, как написано',
  'a year as written': 'год, как написано',
  'a year or decade as written': 'год или десятилетие, как написано',
  'two years → an interval': 'два года → промежуток',
  'two digits after an apostrophe → the nearest such year':
    'две цифры после апострофа → ближайший такой год',
  'fiscal year → the calendar year of its name':
    'финансовый год → календарный год, по которому он назван',
  'a fiscal year of no number → the calendar year in which it begins or ends':
    'финансовый год без номера → календарный год, в котором он начинается или кончается',
  'years before Christ → astronomical numbering, in which 1 BC is the year 0':
    'годы до н. э. → астрономический счёт, где 1 год до н. э. — нулевой',
  'years after Christ as written': 'годы н. э., как написано',
  'decade as written': 'десятилетие, как написано',
  'decade in words → of the twentieth century': 'десятилетие словами → двадцатого века',
  'two digits → the decade of the twentieth century, or of this one for 00 to 10':
    'две цифры → десятилетие двадцатого века или, для 00–10, нынешнего',
  'century as counted: the 19th is 18XX': 'век по счёту: XIX — это 18XX',
  'numbered week of a month → the week that holds its first, eighth … or last day':
    'неделя месяца по счёту → неделя с его первым, восьмым … или последним днём',
  'week of a day → from the Monday before it': 'неделя дня → с понедельника перед ним',
  'weekday → the last one on or before publication':
    'день недели → последний не позже дня публикации',
  'weekday where the sentence speaks of the future → the next one from publication':
    'день недели, если предложение о будущем → ближайший начиная с публикации',
  '"next" weekday → the first one after publication':
    '«следующий» день недели → первый после публикации',
  '"last" weekday → the last one before publication':
    '«прошлый» день недели → последний до публикации',
  'weekday of the next week': 'день следующей недели',
  'weekday of this week': 'день этой недели',
  'weekday of the week before': 'день прошлой недели',
  'weekday of a named week → that day': 'день названной недели → тот день',
  'that day of the next week': 'тот же день следующей недели',
  'the last one on or before publication': 'последний не позже дня публикации',
  'the next one from publication': 'ближайший начиная с публикации',
  'last, this, next → the unit before, of, after publication':
    'прошлый, этот, следующий → единица до, во время, после публикации',
  'following, previous, same → counted from the date last named':
    'последующий, предыдущий, тот же → отсчитано от последней названной даты',
  'a year earlier → the period last named, of the year before':
    'годом ранее → последний названный период, годом раньше',
  'the period itself → that of the date last named, else of publication':
    'сам период → тот, что у последней названной даты, иначе у публикации',
  'a number of units ago → counted back from publication':
    'столько-то единиц назад → отсчитано назад от публикации',
  'a number of units from now → counted on from publication':
    'через столько-то единиц → отсчитано вперёд от публикации',
  'a number of units later → counted from the date last named':
    'столько-то единиц спустя → отсчитано от последней названной даты',
  'an unsaid number of units ago → the past, open and uncertain':
    'неназванное число единиц назад → прошлое, открыто и неточно',
  'some units after a vague date → about then':
    'несколько единиц после неясной даты → примерно тогда',
  'about, more than or less than a number of units → about the date counted, or open from it':
    'около, более или менее числа единиц → примерно отсчитанная дата или открыто от неё',
  'day named from publication → that day': 'день, названный от публикации → тот день',
  'part of the day → of the day last named, else of publication':
    'часть суток → последнего названного дня, иначе дня публикации',
  'time of day → on the day named with it or last, else on the day of publication':
    'время суток → названного с ним или последним дня, иначе дня публикации',
  'the present → the day of publication': 'настоящее → день публикации',
  'the present, of no said length → no date': 'настоящее, без названной длительности → даты нет',
  'the recent past → open and uncertain': 'недавнее прошлое → открыто и неточно',
  'the future → open and uncertain': 'будущее → открыто и неточно',
  'that time → the date last named, else the past, open and uncertain':
    'то время → последняя названная дата, иначе прошлое, открыто и неточно',
  'two days before publication': 'за два дня до публикации',
  'day before publication': 'день до публикации',
  'day of publication': 'день публикации',
  'day after publication': 'день после публикации',
  'two days after publication': 'через два дня после публикации',
  'week before publication': 'неделя до публикации',
  'week of publication': 'неделя публикации',
  'week after publication': 'неделя после публикации',
  'month before publication': 'месяц до публикации',
  'month of publication': 'месяц публикации',
  'month after publication': 'месяц после публикации',
  'year before publication': 'год до публикации',
  'year of publication': 'год публикации',
  'year after publication': 'год после публикации',
  'a repetition': 'повторение',
  'so much a unit → a repetition': 'столько-то за единицу → повторение',
  'a length of time': 'продолжительность',
  'the last of a number of units → a length of time':
    'последняя из ряда единиц → продолжительность',
  'the unit that ended at publication → a length of time':
    'единица, закончившаяся к публикации → продолжительность',
  'first months of a year → a length of time': 'первые месяцы года → продолжительность',
  'units of no said number → a length of time': 'единицы без названного числа → продолжительность',
}
