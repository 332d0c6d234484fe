import type { workdays as vi } from '../vi/workdays.js';

export const workdays: Record<keyof typeof vi, string> = {
  'workdays.title': 'Working calendar',
  'workdays.intro': 'Days off and days worked in exchange. Deadlines in working days are counted by this calendar.',
  'workdays.year': 'Year',
  'workdays.day': 'Day',
  'workdays.weekday': 'Weekday',
  'workdays.kind': 'Kind of day',
  'workdays.kind.OFF': 'Day off',
  'workdays.kind.WORKING': 'Worked in exchange',
  'workdays.name': 'What it is',
  'workdays.nameHint': 'For example: Lunar New Year; worked in exchange for 02/5/2025',
  'workdays.actions': 'Actions',
  'workdays.enter': 'Add a day',
  'workdays.entered': '{day} is in the working calendar',
  'workdays.remove': 'Take out of the calendar',
  'workdays.removeOne': 'Take {day} out of the calendar',
  'workdays.removeAsk':
    'Take {day} ({name}) out of the working calendar? Deadlines counted from now on no longer follow it.',
  'workdays.removed': '{day} is no longer in the working calendar',
  'workdays.none': 'No day of {year} is entered yet',
  'workdays.noneHint':
    'Deadlines in this year leave out only Saturdays and Sundays until an administrator adds the days off.',
  'workdays.find': 'Deadline in working days',
  'workdays.from': 'From',
  'workdays.workingDays': 'Working days',
  'workdays.deadline': 'Ends with {day}',
};
