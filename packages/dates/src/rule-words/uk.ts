import type { RuleText } from './rule-text.ts'

export const uk: Readonly<Record<RuleText, string>> = {
  'ISO 8601 date as written': 'дата ISO 8601, як написано',
  'eight digits → year, month, day': 'вісім цифр → рік, місяць, день',
  'numbers → day and month in the order of the language and of this text':
    'числа → день і місяць у порядку мови та цього тексту',
  'numbers → the only order that is a date': 'числа → єдиний порядок, що дає дату',
  'day and month the other way round': 'день і місяць у зворотному порядку',
  'day, month and year as written': 'день, місяць і рік, як написано',
  'month, day and year as written': 'місяць, день і рік, як написано',
  'year, month and day as written; without a year the latest not after publication':
    'рік, місяць і день, як написано; без року — остання дата не пізніше публікації',
  'two days of one month → an interval': 'два дні одного місяця → проміжок',
  'day and month without year → the latest not after publication, or the next where the sentence speaks of the future':
    'день і місяць без року → остання дата не пізніше публікації або наступна, якщо речення про майбутнє',
  'month and day without year → the latest not after publication, or the next where the sentence speaks of the future':
    'місяць і день без року → остання дата не пізніше публікації або наступна, якщо речення про майбутнє',
  'day told by an ordinal number, and its month': 'день порядковим числівником і його місяць',
  'a day of the month → in the month of the date last named or of publication':
    'число місяця → у місяці останньої названої дати або публікації',
  'date without year, joined to one with its year → of that year':
    'дата без року поруч із датою з роком → того самого року',
  'two dates that the words join → an interval': 'дві дати, пов’язані словами → проміжок',
  'a word like "about" beside the date → approximate':
    'слово на кшталт «близько» при даті → приблизно',
  'a word like "perhaps" beside the date → uncertain':
    'слово на кшталт «можливо» при даті → непевно',
  '"before" a date → earlier than it, by how much is not said':
    '«до» дати → раніше за неї, наскільки — не сказано',
  '"after" a date → later than it, by how much is not said':
    '«після» дати → пізніше за неї, наскільки — не сказано',
  '"no later than" a date → then or earlier': '«не пізніше» дати → тоді або раніше',
  '"no earlier than" a date → then or later': '«не раніше» дати → тоді або пізніше',
  '"until" a date → an interval without a beginning': '«по» дату → проміжок без початку',
  '"since" a date → an interval without an end': '«з» дати → проміжок без кінця',
  'the latest not after publication': 'остання не пізніше публікації',
  'the next from publication': 'найближча починаючи з публікації',
  'named day → that of the year given, else the latest not after publication, or the next where the sentence speaks of the future':
    'іменний день → указаного року, інакше останній не пізніше публікації або наступний, якщо речення про майбутнє',
  'named period → its dates in the table': 'іменний період → його дати з таблиці',
  'month and year as written': 'місяць і рік, як написано',
  'month of a year named from publication → of that year':
    'місяць року, названого від публікації → того року',
  'month without year → the latest not after publication, as news is written, or the next where the sentence speaks of the future':
    'місяць без року → останній не пізніше публікації, як пишуть у новинах, або наступний, якщо речення про майбутнє',
  'season and year as written': 'пора року і рік, як написано',
  'season without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'пора року без року → остання, що почалася до публікації, або наступна, якщо речення про майбутнє',
  'quarter without year → the latest begun by publication, or the next where the sentence speaks of the future':
    'квартал без року → останній, що почався до публікації, або наступний, якщо речення про майбутнє',
  'year and quarter as written': 'рік і квартал, як написано',
  'a year as written': 'рік, як написано',
  'a year or decade as written': 'рік або десятиліття, як написано',
  'two years → an interval': 'два роки → проміжок',
  'two digits after an apostrophe → the nearest such year':
    'дві цифри після апострофа → найближчий такий рік',
  'fiscal year → the calendar year of its name':
    'фінансовий рік → календарний рік, за яким його названо',
  'a fiscal year of no number → the calendar year in which it begins or ends':
    'фінансовий рік без номера → календарний рік, у якому він починається або закінчується',
  'years before Christ → astronomical numbering, in which 1 BC is the year 0':
    'роки до н. е. → астрономічний лік, де 1 рік до н. е. — нульовий',
  'years after Christ as written': 'роки н. е., як написано',
  'decade as written': 'десятиліття, як написано',
  'decade in words → of the twentieth century': 'десятиліття словами → двадцятого століття',
  'two digits → the decade of the twentieth century, or of this one for 00 to 10':
    'дві цифри → десятиліття двадцятого століття або, для 00–10, нинішнього',
  'century as counted: the 19th is 18XX': 'століття за ліком: XIX — це 18XX',
  'numbered week of a month → the week that holds its first, eighth … or last day':
    'тиждень місяця за ліком → тиждень із його першим, восьмим … або останнім днем',
  'week of a day → from the Monday before it': 'тиждень дня → з понеділка перед ним',
  'weekday → the last one on or before publication':
    'день тижня → останній не пізніше дня публікації',
  'weekday where the sentence speaks of the future → the next one from publication':
    'день тижня, якщо речення про майбутнє → найближчий починаючи з публікації',
  '"next" weekday → the first one after publication':
    '«наступний» день тижня → перший після публікації',
  '"last" weekday → the last one before publication':
    '«минулий» день тижня → останній до публікації',
  'weekday of the next week': 'день наступного тижня',
  'weekday of this week': 'день цього тижня',
  'weekday of the week before': 'день минулого тижня',
  'weekday of a named week → that day': 'день названого тижня → той день',
  'that day of the next week': 'той самий день наступного тижня',
  'the last one on or before publication': 'останній не пізніше дня публікації',
  'the next one from publication': 'найближчий починаючи з публікації',
  'last, this, next → the unit before, of, after publication':
    'минулий, цей, наступний → одиниця до, під час, після публікації',
  'following, previous, same → counted from the date last named':
    'подальший, попередній, той самий → відлічено від останньої названої дати',
  'a year earlier → the period last named, of the year before':
    'роком раніше → останній названий період, роком раніше',
  'the period itself → that of the date last named, else of publication':
    'сам період → той, що в останньої названої дати, інакше в публікації',
  'a number of units ago → counted back from publication':
    'стільки-то одиниць тому → відлічено назад від публікації',
  'a number of units from now → counted on from publication':
    'через стільки-то одиниць → відлічено вперед від публікації',
  'a number of units later → counted from the date last named':
    'стільки-то одиниць потому → відлічено від останньої названої дати',
  'an unsaid number of units ago → the past, open and uncertain':
    'неназване число одиниць тому → минуле, відкрито й непевно',
  'some units after a vague date → about then':
    'кілька одиниць після неясної дати → приблизно тоді',
  'about, more than or less than a number of units → about the date counted, or open from it':
    'близько, більше або менше від числа одиниць → приблизно відлічена дата або відкрито від неї',
  'day named from publication → that day': 'день, названий від публікації → той день',
  'part of the day → of the day last named, else of publication':
    'частина доби → останнього названого дня, інакше дня публікації',
  'time of day → on the day named with it or last, else on the day of publication':
    'час доби → названого з ним або останнім дня, інакше дня публікації',
  'the present → the day of publication': 'теперішнє → день публікації',
  'the present, of no said length → no date': 'теперішнє, без названої тривалості → дати немає',
  'the recent past → open and uncertain': 'недавнє минуле → відкрито й непевно',
  'the future → open and uncertain': 'майбутнє → відкрито й непевно',
  'that time → the date last named, else the past, open and uncertain':
    'той час → остання названа дата, інакше минуле, відкрито й непевно',
  'two days before publication': 'за два дні до публікації',
  'day before publication': 'день до публікації',
  'day of publication': 'день публікації',
  'day after publication': 'день після публікації',
  'two days after publication': 'через два дні після публікації',
  'week before publication': 'тиждень до публікації',
  'week of publication': 'тиждень публікації',
  'week after publication': 'тиждень після публікації',
  'month before publication': 'місяць до публікації',
  'month of publication': 'місяць публікації',
  'month after publication': 'місяць після публікації',
  'year before publication': 'рік до публікації',
  'year of publication': 'рік публікації',
  'year after publication': 'рік після публікації',
  'a repetition': 'повторення',
  'so much a unit → a repetition': 'стільки-то за одиницю → повторення',
  'a length of time': 'тривалість',
  'the last of a number of units → a length of time': 'остання з низки одиниць → тривалість',
  'the unit that ended at publication → a length of time':
    'одиниця, що закінчилася до публікації → тривалість',
  'first months of a year → a length of time': 'перші місяці року → тривалість',
  'units of no said number → a length of time': 'одиниці без названого числа → тривалість',
}
