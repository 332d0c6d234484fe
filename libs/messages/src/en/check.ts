/** The check before submission: the tab of a plan. */
export const check = {
  'plan.tab.check': 'Check',
  'check.tabCount': 'Check ({count})',
  'check.title': 'Check before submission',
  'check.block': 'Must fix ({count})',
  'check.advise': 'Worth a look ({count})',
  'check.open': '{count} points are still to be fixed or explained before submission.',
  'check.openTab': 'Open the check',
  'check.ready': 'Nothing stands in the way of submission.',
  'check.none': 'Nothing to fix',
  'check.noneHint': 'The rules of the check see nothing in this plan to fix or to look at.',
  'check.go': 'Go there',
  'check.explain': 'Give a reason',
  'check.explainBody':
    'The plan can be submitted once there is a reason why this stays. Everyone who reads the draft sees the reason; it lapses when the content changes.',
  'check.explainSave': 'Save reason',
  'check.explained': 'Reason saved.',
  'check.because': 'Reason: {reason}',
  'check.reopen': 'Take reason back',
  'check.reasonGiven': 'Stays because: {reason} ({by}, {at})',
  'error.plan.not_ready':
    'The plan has {count} points to fix and cannot be submitted yet. Open the Check tab to fix or explain them.',
  'error.check.finding_gone':
    'This point is gone or has changed, because the content was just edited. Look at the list again.',
  'error.check.must_be_mended': 'This has to be fixed; a reason does not let it stay.',
  'error.check.reason_refused': 'The reason must have 1 to {max} characters.',
} as const;
