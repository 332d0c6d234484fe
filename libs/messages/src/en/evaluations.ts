import type { evaluations as vi } from '../vi/evaluations.js';

export const evaluations: Record<keyof typeof vi, string> = {
  'evaluation.title': 'Evaluation of the plan',
  'evaluation.due':
    'The time of the plan is over, or another one replaced it. Write down results, lessons and what became of each target, then evaluate it.',
  'evaluation.write': 'Write the evaluation',
  'evaluation.saved': 'The evaluation was saved.',
  'evaluation.results': 'Results',
  'evaluation.lessons': 'Lessons and proposals',
  'evaluation.targets': 'What became of each target',
  'evaluation.verdict': 'What became of {target}',
  'evaluation.note': 'Note on {target}',
  'evaluation.noteShort': 'Note, source of the figure',
  'evaluation.verdict.none': 'Not evaluated',
  'evaluation.verdict.MET': 'Met',
  'evaluation.verdict.EXCEEDED': 'Exceeded',
  'evaluation.verdict.NOT_MET': 'Not met',
  'evaluation.verdict.LIKELY': 'Likely',
  'evaluation.verdict.UNLIKELY': 'Unlikely',
  'evaluation.verdict.NOT_DUE': 'Not yet due',
  'evaluation.verdict.CANNOT_TELL': 'Cannot be determined',
  'evaluation.verdictMissing': 'Choose a verdict; a note alone is not kept.',
  'evaluation.writtenBy': 'Written by {name}, {time}',
  'evaluation.evaluate': 'Evaluate',
  'evaluation.evaluateAsk': 'The evaluation cannot be changed any more. The plan is then "Evaluated".',
  'evaluation.silent':
    'Targets that are not evaluated: {count} of {of}. The evaluation will name them as "Not evaluated".',
  'evaluation.close': 'Close the dossier',
  'evaluation.closeAsk': 'The dossier was made after the evaluation. The plan is then "Closed".',
  'evaluation.closeWithout':
    'No dossier was made after the evaluation. Make one for the archive, or say why none is needed.',
  'evaluation.closedBy': 'Closed by {name}, {time}',
  'evaluation.closeReason': 'Reason: {reason}',
  'evaluation.before': 'Evaluation of the plan before',
  'dropped.carried': 'carried on in this plan',
};
