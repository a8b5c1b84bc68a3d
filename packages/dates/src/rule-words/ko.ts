import type { RuleText } from './rule-text.ts'

export const ko: Readonly<Record<RuleText, string>> = {
  'ISO 8601 date as written': '적힌 그대로의 ISO 8601 날짜',
  'eight digits → year, month, day': '여덟 자리 숫자 → 연, 월, 일',
  'numbers → day and month in the order of the language and of this text':
    '숫자 → 이 언어와 이 글의 순서에 따른 일과 월',
  'numbers → the only order that is a date': '숫자 → 날짜가 되는 유일한 순서',
  'day and month the other way round': '일과 월을 바꾼 것',
  'day, month and year as written': '적힌 그대로의 일, 월, 연',
  'month, day and year as written': '적힌 그대로의 월, 일, 연',
  'year, month and day as written; without a year the latest not after publication':
    '적힌 그대로의 연, 월, 일. 연도가 없으면 발행일 이전의 가장 최근 날짜',
  'two days of one month → an interval': '같은 달의 두 날 → 기간',
  'day and month without year → the latest not after publication, or the next where the sentence speaks of the future':
    '연도 없는 일과 월 → 발행일 이전의 가장 최근 날짜, 문장이 미래를 말하면 다음 날짜',
  'month and day without year → the latest not after publication, or the next where the sentence speaks of the future':
    '연도 없는 월과 일 → 발행일 이전의 가장 최근 날짜, 문장이 미래를 말하면 다음 날짜',
  'day told by an ordinal number, and its month': '서수로 적힌 날과 그 달',
  'a day of the month → in the month of the date last named or of publication':
    '달의 하루 → 마지막으로 언급된 날짜의 달 또는 발행된 달',
  'date without year, joined to one with its year → of that year':
    '연도가 있는 날짜와 이어진 연도 없는 날짜 → 그 연도의 날짜',
  'two dates that the words join → an interval': '말로 이어진 두 날짜 → 기간',
  'a word like "about" beside the date → approximate': '날짜 곁의 ‘경’과 같은 말 → 대략',
  'a word like "perhaps" beside the date → uncertain': '날짜 곁의 ‘아마’와 같은 말 → 불확실',
  '"before" a date → earlier than it, by how much is not said':
    '날짜 ‘이전’ → 그보다 앞, 얼마나인지는 말하지 않음',
  '"after" a date → later than it, by how much is not said':
    '날짜 ‘이후’ → 그보다 뒤, 얼마나인지는 말하지 않음',
  '"no later than" a date → then or earlier': '‘늦어도’ 그 날짜 → 그때 또는 그 전',
  '"no earlier than" a date → then or later': '‘빨라도’ 그 날짜 → 그때 또는 그 뒤',
  '"until" a date → an interval without a beginning': '날짜 ‘까지’ → 시작이 없는 기간',
  '"since" a date → an interval without an end': '날짜 ‘부터’ → 끝이 없는 기간',
  'the latest not after publication': '발행일 이전의 가장 최근',
  'the next from publication': '발행일 이후의 다음',
  'named day → that of the year given, else the latest not after publication, or the next where the sentence speaks of the future':
    '이름 있는 날 → 주어진 연도의 날, 없으면 발행일 이전의 가장 최근, 문장이 미래를 말하면 다음',
  'named period → its dates in the table': '이름 있는 시기 → 표에 있는 날짜',
  'month and year as written': '적힌 그대로의 월과 연도',
  'month of a year named from publication → of that year': '발행일에서 본 해의 달 → 그 해의 달',
  'month without year → the latest not after publication, as news is written, or the next where the sentence speaks of the future':
    '연도 없는 달 → 보도 관행대로 발행일 이전의 가장 최근, 문장이 미래를 말하면 다음',
  'season and year as written': '적힌 그대로의 계절과 연도',
  'season without year → the latest begun by publication, or the next where the sentence speaks of the future':
    '연도 없는 계절 → 발행일까지 시작된 가장 최근, 문장이 미래를 말하면 다음',
  'quarter without year → the latest begun by publication, or the next where the sentence speaks of the future':
    '연도 없는 분기 → 발행일까지 시작된 가장 최근, 문장이 미래를 말하면 다음',
  'year and quarter as written': '적힌 그대로의 연도와 분기',
  'a year as written': '적힌 그대로의 연도',
  'a year or decade as written': '적힌 그대로의 연도 또는 연대',
  'two years → an interval': '두 연도 → 기간',
  'two digits after an apostrophe → the nearest such year':
    '아포스트로피 뒤의 두 자리 → 그런 연도 중 가장 가까운 해',
  'fiscal year → the calendar year of its name': '회계연도 → 그 이름의 역년',
  'a fiscal year of no number → the calendar year in which it begins or ends':
    '번호 없는 회계연도 → 시작하거나 끝나는 역년',
  'years before Christ → astronomical numbering, in which 1 BC is the year 0':
    '기원전 연도 → 천문학적 기년법, 기원전 1년은 0년',
  'years after Christ as written': '적힌 그대로의 기원후 연도',
  'decade as written': '적힌 그대로의 연대',
  'decade in words → of the twentieth century': '말로 적힌 연대 → 20세기의 연대',
  'two digits → the decade of the twentieth century, or of this one for 00 to 10':
    '두 자리 → 20세기의 연대, 00–10은 이번 세기',
  'century as counted: the 19th is 18XX': '세는 그대로의 세기: 19세기는 18XX',
  'numbered week of a month → the week that holds its first, eighth … or last day':
    '달의 몇째 주 → 그 첫째, 여덟째 … 또는 마지막 날이 든 주',
  'week of a day → from the Monday before it': '어느 날의 주 → 그 앞의 월요일부터',
  'weekday → the last one on or before publication': '요일 → 발행일 당일 또는 그 전의 마지막',
  'weekday where the sentence speaks of the future → the next one from publication':
    '문장이 미래를 말하는 요일 → 발행일 이후의 다음',
  '"next" weekday → the first one after publication': '‘다음’ 요일 → 발행일 뒤의 첫째',
  '"last" weekday → the last one before publication': '‘지난’ 요일 → 발행일 전의 마지막',
  'weekday of the next week': '다음 주의 요일',
  'weekday of this week': '이번 주의 요일',
  'weekday of the week before': '지난주의 요일',
  'weekday of a named week → that day': '언급된 주의 요일 → 그날',
  'that day of the next week': '다음 주의 그날',
  'the last one on or before publication': '발행일 당일 또는 그 전의 마지막',
  'the next one from publication': '발행일 이후의 다음',
  'last, this, next → the unit before, of, after publication':
    '지난, 이번, 다음 → 발행 전, 당시, 후의 단위',
  'following, previous, same → counted from the date last named':
    '다음의, 이전의, 같은 → 마지막으로 언급된 날짜부터 셈',
  'a year earlier → the period last named, of the year before':
    '1년 전 → 마지막으로 언급된 시기의 한 해 전',
  'the period itself → that of the date last named, else of publication':
    '그 시기 자체 → 마지막으로 언급된 날짜의 시기, 없으면 발행 시기',
  'a number of units ago → counted back from publication': '몇 단위 전 → 발행일부터 거꾸로 셈',
  'a number of units from now → counted on from publication': '몇 단위 후 → 발행일부터 앞으로 셈',
  'a number of units later → counted from the date last named':
    '몇 단위 뒤 → 마지막으로 언급된 날짜부터 셈',
  'an unsaid number of units ago → the past, open and uncertain':
    '수를 밝히지 않은 몇 단위 전 → 과거, 열려 있고 불확실',
  'some units after a vague date → about then': '모호한 날짜의 몇 단위 뒤 → 그 무렵',
  'about, more than or less than a number of units → about the date counted, or open from it':
    '몇 단위쯤, 넘게 또는 못 미쳐 → 센 날짜 무렵, 또는 그 날짜부터 열림',
  'day named from publication → that day': '발행일에서 본 날 → 그날',
  'part of the day → of the day last named, else of publication':
    '하루의 때 → 마지막으로 언급된 날, 없으면 발행일의 때',
  'time of day → on the day named with it or last, else on the day of publication':
    '시각 → 함께 또는 마지막으로 언급된 날, 없으면 발행일의 시각',
  'the present → the day of publication': '현재 → 발행일',
  'the present, of no said length → no date': '현재, 길이를 밝히지 않음 → 날짜 없음',
  'the recent past → open and uncertain': '최근의 과거 → 열려 있고 불확실',
  'the future → open and uncertain': '미래 → 열려 있고 불확실',
  'that time → the date last named, else the past, open and uncertain':
    '그때 → 마지막으로 언급된 날짜, 없으면 과거, 열려 있고 불확실',
  'two days before publication': '발행 이틀 전',
  'day before publication': '발행 전날',
  'day of publication': '발행일',
  'day after publication': '발행 다음 날',
  'two days after publication': '발행 이틀 뒤',
  'week before publication': '발행 전주',
  'week of publication': '발행된 주',
  'week after publication': '발행 다음 주',
  'month before publication': '발행 전달',
  'month of publication': '발행된 달',
  'month after publication': '발행 다음 달',
  'year before publication': '발행 전해',
  'year of publication': '발행된 해',
  'year after publication': '발행 다음 해',
  'a repetition': '반복',
  'so much a unit → a repetition': '단위당 얼마 → 반복',
  'a length of time': '시간의 길이',
  'the last of a number of units → a length of time': '여러 단위 중 마지막 → 시간의 길이',
  'the unit that ended at publication → a length of time': '발행 시점에 끝난 단위 → 시간의 길이',
  'first months of a year → a length of time': '한 해의 처음 몇 달 → 시간의 길이',
  'units of no said number → a length of time': '수를 밝히지 않은 단위 → 시간의 길이',
}
