export type { Attachment, Block, Cell, Face, Letterhead, MarkedLine, OfficialDocument, Signature } from './model.js';
export { type WritableDraft, isWritableDraft } from './draft.js';
export { type WritableConsultation, opinionTable } from './opinion-table.js';
export { officialOf } from './from-draft.js';
export { type AmendmentNote, type NotedChange, officialNote } from './amendment-note.js';
export { type ConsolidatedPlan, officialConsolidated } from './consolidated.js';
export { type WritablePlan, officialPlan } from './plan.js';
export { type SubmissionLetter, officialSubmission } from './submission-letter.js';
export { writeOfficial } from './write.js';
