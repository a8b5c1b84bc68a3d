import type { ReportWords } from './report-words.ts'

export const ko: ReportWords = {
  timeline: '연표',
  shape: '언제 일어났는가',
  events: '사건과 근거',
  sources: '출처',
  selection: '선택 조건',
  everything: '모든 사건',
  madeOn: '작성일',
  address: '주소',
  licence: '이용 허락',
  cut: (shown, total) =>
    `이 보고서에는 날짜순으로 전체 ${total}건 가운데 처음 ${shown}건만 들어 있습니다. 나머지를 보려면 선택 조건을 좁히세요.`,
  none: '맞는 사건이 없습니다.',
  disputed: '출처가 서로 다릅니다',
  gives: (date) => `밝힌 날짜: ${date}`,
  vague: '모든 날짜는 출처가 밝힌 만큼만 정확하게 적었으며, 그림에서도 그 폭만큼 넓게 그렸습니다.',
  filter: {
    words: '낱말',
    range: '기간',
    topics: '주제',
    actors: '행위자',
    places: '장소',
    sources: '출처',
    exact: '최소 정확도',
    exactness: {
      year: '연 단위',
      month: '월 단위',
      day: '일 단위',
      hour: '시 단위',
    },
    disputed: '날짜가 엇갈리는 사건만',
    yes: '예',
  },
}
