import { Platform1764000000001 } from './1764000000001-platform.js';
import { UnitsAndAccess1764000000002 } from './1764000000002-units-and-access.js';
import { UnitRegistry1764000000003 } from './1764000000003-unit-registry.js';
import { Plans1764000000004 } from './1764000000004-plans.js';
import { Imports1764000000005 } from './1764000000005-imports.js';
import { FrameworksAndRounds1764000000006 } from './1764000000006-frameworks-and-rounds.js';
import { Outlines1764000000007 } from './1764000000007-outlines.js';
import { Procedures1764000000008 } from './1764000000008-procedures.js';
import { Checks1764000000010 } from './1764000000010-checks.js';
import { Reference1764000000015 } from './1764000000015-reference.js';
import { Comments1764000000017 } from './1764000000017-comments.js';
import { Amendments1764000000018 } from './1764000000018-amendments.js';
import { PlanFamilies1764000000019 } from './1764000000019-plan-families.js';
import { DecisionsOnPaper1764000000020 } from './1764000000020-decisions-on-paper.js';
import { Digest1764000000047 } from './1764000000047-digest.js';
import { FrameworkMaps1764000000044 } from './1764000000044-framework-maps.js';
import { SigningAuthorisations1764000000045 } from './1764000000045-signing-authorisations.js';
import { Evaluations1764000000049 } from './1764000000049-evaluations.js';
import { Sendings1764000000043 } from './1764000000043-sendings.js';
import { Email1764000000046 } from './1764000000046-email.js';
import { Inbox1764000000040 } from './1764000000040-inbox.js';
import { LegalRegister1764000000030 } from './1764000000030-legal-register.js';
import { Assignments1764000000048 } from './1764000000048-assignments.js';
import { Consultations1764000000041 } from './1764000000041-consultations.js';
import { Appraisals1764000000042 } from './1764000000042-appraisals.js';
import { SectionWork1764000000031 } from './1764000000031-section-work.js';
import { Indicators1764000000060 } from './1764000000060-indicators.js';
import { CycleSnapshots1764000000063 } from './1764000000063-cycle-snapshots.js';
import { Cycles1764000000062 } from './1764000000062-cycles.js';
import { PoliciesByKey1764000000061 } from './1764000000061-policies-by-key.js';

/** In the order in which they run. */
export const migrations = [
  Platform1764000000001,
  UnitsAndAccess1764000000002,
  UnitRegistry1764000000003,
  Plans1764000000004,
  Imports1764000000005,
  FrameworksAndRounds1764000000006,
  Outlines1764000000007,
  Procedures1764000000008,
  Checks1764000000010,
  Reference1764000000015,
  Comments1764000000017,
  Amendments1764000000018,
  PlanFamilies1764000000019,
  DecisionsOnPaper1764000000020,
  LegalRegister1764000000030,
  SectionWork1764000000031,
  Inbox1764000000040,
  Consultations1764000000041,
  Appraisals1764000000042,
  Sendings1764000000043,
  FrameworkMaps1764000000044,
  SigningAuthorisations1764000000045,
  Email1764000000046,
  Digest1764000000047,
  Assignments1764000000048,
  Evaluations1764000000049,
  Indicators1764000000060,
  PoliciesByKey1764000000061,
  Cycles1764000000062,
  CycleSnapshots1764000000063,
];
