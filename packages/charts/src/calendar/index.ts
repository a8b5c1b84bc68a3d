export { Calendar, type CalendarProps } from './Calendar.tsx'
export { calendarNote } from './calendar-note.ts'
