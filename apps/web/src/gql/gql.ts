/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Authorisations {\n    authorisations {\n      ...AuthorisationFields\n    }\n  }\n\n  fragment AuthorisationFields on Authorisation {\n    id\n    unitName\n    grantorTitle\n    grantorName\n    postTitle\n    postUnitName\n    holders\n    capacity\n    seats\n    planKinds\n    limits\n    documentNumber\n    documentOn\n    validFrom\n    lastOn\n    standing\n    endedAt\n    endedBy\n    endReason\n    recordedBy\n    lockVersion\n    mayEnd\n  }\n": typeof types.AuthorisationsDocument,
    "\n  query AuthorisationChoices($unitId: UUID!) {\n    authorisationChoices(unitId: $unitId) {\n      grantors {\n        id\n        title\n        unitName\n        holders\n      }\n      posts {\n        id\n        title\n        unitName\n        holders\n      }\n    }\n  }\n": typeof types.AuthorisationChoicesDocument,
    "\n  mutation GrantAuthorisation($input: GrantAuthorisationInput!) {\n    grantAuthorisation(input: $input) {\n      ...AuthorisationFields\n    }\n  }\n": typeof types.GrantAuthorisationDocument,
    "\n  mutation EndAuthorisation($id: UUID!, $lockVersion: Int!, $reason: String!) {\n    endAuthorisation(input: { id: $id, lockVersion: $lockVersion, reason: $reason }) {\n      ...AuthorisationFields\n    }\n  }\n": typeof types.EndAuthorisationDocument,
    "\n  query Assigned($filter: AssignedFilter!, $page: Int!, $size: Int!) {\n    assigned(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        kind\n        planId\n        versionId\n        planTitle\n        documentNumber\n        issuedOn\n        words\n        role\n        among\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        given {\n          level\n          documentNumber\n          issuedOn\n        }\n      }\n    }\n  }\n": typeof types.AssignedDocument,
    "\n  mutation CreateCycle($unitId: UUID!, $values: CycleInput!) {\n    createCycle(unitId: $unitId, values: $values) {\n      id\n    }\n  }\n": typeof types.CreateCycleDocument,
    "\n  mutation SaveCycle($id: UUID!, $lockVersion: Int!, $values: CycleInput!) {\n    saveCycle(id: $id, lockVersion: $lockVersion, values: $values) {\n      id\n    }\n  }\n": typeof types.SaveCycleDocument,
    "\n  mutation OpenCycle($id: UUID!, $lockVersion: Int!) {\n    openCycle(id: $id, lockVersion: $lockVersion) {\n      id\n    }\n  }\n": typeof types.OpenCycleDocument,
    "\n  mutation CloseCycle($id: UUID!, $lockVersion: Int!) {\n    closeCycle(id: $id, lockVersion: $lockVersion) {\n      id\n    }\n  }\n": typeof types.CloseCycleDocument,
    "\n  mutation DeleteCycle($id: UUID!) {\n    deleteCycle(id: $id)\n  }\n": typeof types.DeleteCycleDocument,
    "\n  mutation ExtendReport($reportId: UUID!, $lockVersion: Int!, $on: Date, $time: String!) {\n    extendReport(reportId: $reportId, lockVersion: $lockVersion, on: $on, time: $time) {\n      id\n    }\n  }\n": typeof types.ExtendReportDocument,
    "\n  mutation AcceptReports($ids: [UUID!]!) {\n    acceptReports(ids: $ids)\n  }\n": typeof types.AcceptReportsDocument,
    "\n  query CycleUnits {\n    cycleUnits {\n      id\n      name\n    }\n  }\n": typeof types.CycleUnitsDocument,
    "\n  query CycleIndicatorChoices($text: String!, $size: Int!) {\n    indicators(text: $text, filter: ALL, page: 1, size: $size) {\n      total\n      items {\n        id\n        code\n        name\n        valueType\n        isDraft\n      }\n    }\n  }\n": typeof types.CycleIndicatorChoicesDocument,
    "\n  query CycleRespondentChoices($parentId: UUID!, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n      }\n    }\n  }\n": typeof types.CycleRespondentChoicesDocument,
    "\n  query Cycles($page: Int!, $size: Int!) {\n    cycles(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        unit {\n          id\n          name\n        }\n        state\n        period {\n          kind\n          dataFrom\n          dataTo\n          reportingYear\n        }\n        dueAt\n        respondents\n        sent\n        accepted\n        ownReportId\n      }\n    }\n  }\n": typeof types.CyclesDocument,
    "\n  query Cycle($id: UUID!) {\n    cycle(id: $id) {\n      id\n      title\n      unit {\n        id\n        name\n      }\n      state\n      period {\n        kind\n        dataFrom\n        dataTo\n        reportingYear\n      }\n      dueAt\n      structureDate\n      receiver\n      indicators {\n        id\n        code\n        definition {\n          name\n        }\n      }\n      reports {\n        id\n        unit {\n          id\n          name\n        }\n        represents {\n          id\n          name\n        }\n        state\n        dueAt\n        sentAt\n        isOnBehalf\n        answered\n        asked\n        changedAfterAcceptance\n        exempt\n        lockVersion\n      }\n      mayManage\n      lockVersion\n    }\n  }\n": typeof types.CycleDocument,
    "\n  query CycleFigures($cycleId: UUID!, $series: ValueSeries!) {\n    cycleFigures(cycleId: $cycleId, series: $series) {\n      indicator {\n        id\n        code\n        definition {\n          name\n          uom\n          valueType\n          decimals\n        }\n      }\n      figure {\n        kind\n        methodVersion\n        value\n        exact {\n          numerator\n          denominator\n        }\n        range {\n          low {\n            numerator\n            denominator\n          }\n          high {\n            numerator\n            denominator\n          }\n        }\n        parts {\n          key\n          amount\n        }\n        meeting {\n          exact {\n            numerator\n            denominator\n          }\n        }\n        coverage {\n          expected {\n            respondents\n            units\n          }\n          withFigure {\n            respondents\n            units\n          }\n        }\n        flags\n      }\n      previous {\n        period {\n          dataFrom\n          dataTo\n        }\n        value\n      }\n      targets {\n        target {\n          itemId\n          phrase\n          targetYear\n          planId\n          planTitle\n          versionId\n        }\n        verdict\n        lowest {\n          numerator\n          denominator\n        }\n        highest {\n          numerator\n          denominator\n        }\n      }\n    }\n  }\n": typeof types.CycleFiguresDocument,
    "\n  query FigureSources($cycleId: UUID!, $indicatorId: UUID!, $series: ValueSeries!) {\n    figureSources(cycleId: $cycleId, indicatorId: $indicatorId, series: $series) {\n      reportId\n      unit {\n        id\n        name\n      }\n      represents\n      state\n      words {\n        value\n        second\n        note\n        documentNumber\n        documentIssuedOn\n      }\n      basis\n      exact {\n        numerator\n        denominator\n      }\n      enteredBy\n      enteredAt\n      acceptedAt\n      isOnBehalf\n      files {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FigureSourcesDocument,
    "\n  query CycleSnapshots($cycleId: UUID!) {\n    cycleSnapshots(cycleId: $cycleId) {\n      id\n      n\n      sha256\n      takenAt\n      takenBy\n    }\n  }\n": typeof types.CycleSnapshotsDocument,
    "\n  query CycleDrift($snapshotId: UUID!) {\n    cycleDrift(snapshotId: $snapshotId) {\n      indicatorId\n      code\n      name\n      before {\n        kind\n        value\n      }\n      after {\n        kind\n        value\n      }\n      causes {\n        unit {\n          id\n          name\n        }\n        before {\n          state\n          words {\n            value\n            second\n          }\n        }\n        after {\n          state\n          words {\n            value\n            second\n          }\n        }\n        by\n        at\n      }\n    }\n  }\n": typeof types.CycleDriftDocument,
    "\n  mutation FreezeCycle($cycleId: UUID!) {\n    freezeCycle(cycleId: $cycleId) {\n      n\n    }\n  }\n": typeof types.FreezeCycleDocument,
    "\n  mutation CopyFramework($id: UUID!, $unitId: UUID!) {\n    copyFramework(id: $id, unitId: $unitId) {\n      ...FrameworkFields\n    }\n  }\n": typeof types.CopyFrameworkDocument,
    "\n  mutation SaveFramework($id: UUID!, $lockVersion: Int!, $input: FrameworkInput!) {\n    saveFramework(id: $id, lockVersion: $lockVersion, input: $input) {\n      ...FrameworkFields\n    }\n  }\n": typeof types.SaveFrameworkDocument,
    "\n  mutation PutFrameworkInUse($id: UUID!, $lockVersion: Int!) {\n    putFrameworkInUse(id: $id, lockVersion: $lockVersion) {\n      ...FrameworkFields\n    }\n  }\n": typeof types.PutFrameworkInUseDocument,
    "\n  mutation RetireFramework($id: UUID!, $lockVersion: Int!) {\n    retireFramework(id: $id, lockVersion: $lockVersion) {\n      ...FrameworkFields\n    }\n  }\n": typeof types.RetireFrameworkDocument,
    "\n  query EarlierFrameworks($frameworkId: UUID!) {\n    earlierFrameworks(frameworkId: $frameworkId) {\n      id\n      title\n      isMapped\n    }\n  }\n": typeof types.EarlierFrameworksDocument,
    "\n  query FrameworkMap($frameworkId: UUID!, $fromFrameworkId: UUID!) {\n    frameworkMap(frameworkId: $frameworkId, fromFrameworkId: $fromFrameworkId) {\n      ...FrameworkMapFields\n    }\n    frameworkSections(frameworkId: $fromFrameworkId) {\n      id\n      depth\n      label\n      title\n    }\n  }\n\n  fragment FrameworkMapFields on FrameworkMap {\n    lockVersion\n    links {\n      fromSectionId\n      toSectionIds\n    }\n  }\n": typeof types.FrameworkMapDocument,
    "\n  mutation SaveFrameworkMap($input: SaveFrameworkMapInput!) {\n    saveFrameworkMap(input: $input) {\n      ...FrameworkMapFields\n    }\n  }\n": typeof types.SaveFrameworkMapDocument,
    "\n  query Framework($id: UUID!) {\n    framework(id: $id) {\n      ...FrameworkFields\n    }\n    frameworkSections(frameworkId: $id) {\n      id\n      depth\n      label\n      title\n      guidance\n      isRequired\n      contents\n    }\n  }\n\n  fragment FrameworkFields on Framework {\n    id\n    title\n    state\n    isShipped\n    documentNumber\n    issuedOn\n    issuer\n    periodStart\n    periodEnd\n    lockVersion\n    mayManage\n  }\n": typeof types.FrameworkDocument,
    "\n  query Frameworks($page: Int!, $size: Int!) {\n    frameworks(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        state\n        isShipped\n        documentNumber\n        issuedOn\n        issuer\n        periodStart\n        periodEnd\n      }\n    }\n  }\n": typeof types.FrameworksDocument,
    "\n  mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {\n    setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {\n      id\n      lockVersion\n    }\n  }\n": typeof types.SetImportHeaderDocument,
    "\n  mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {\n    resolveImportUnit(importId: $importId, printed: $printed, resolution: $resolution, unitId: $unitId) {\n      printed\n    }\n  }\n": typeof types.ResolveImportUnitDocument,
    "\n  mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {\n    acceptImport(importId: $importId, lockVersion: $lockVersion) {\n      id\n      resultId\n    }\n  }\n": typeof types.AcceptImportDocument,
    "\n  mutation DiscardImport($importId: UUID!) {\n    discardImport(importId: $importId) {\n      id\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {\n    decideImportItems(importId: $importId, decisions: $decisions) {\n      id\n      decided\n    }\n  }\n": typeof types.DecideImportItemsDocument,
    "\n  mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {\n    acceptSureImportItems(importId: $importId, kind: $kind) {\n      id\n      decided\n    }\n  }\n": typeof types.AcceptSureImportItemsDocument,
    "\n  mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {\n    editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {\n      id\n      lockVersion\n    }\n  }\n": typeof types.EditImportItemDocument,
    "\n  mutation MergeImportItem($id: UUID!) {\n    mergeImportItemWithPrevious(id: $id) {\n      id\n    }\n  }\n": typeof types.MergeImportItemDocument,
    "\n  query ImportComparison($id: UUID!) {\n    importComparison(importId: $id) {\n      planId\n      title\n      kinds {\n        kind\n        same\n        added\n        missing\n        changed {\n          words\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.ImportComparisonDocument,
    "\n  query Import($id: UUID!) {\n    import(id: $id) {\n      id\n      state\n      unitId\n      jobId\n      errorCode\n      errorParams\n      header {\n        outcome\n        documentType\n        title\n        issuingAgency\n        issuingAuthority\n        documentNumber\n        issuedOn\n        dateAsPrinted\n        place\n        signerName\n        signerPosition\n        signerCapacity\n        kind\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        recipients\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        hasText\n      }\n      warnings {\n        code\n        params\n        source {\n          fileId\n          start\n          end\n        }\n      }\n      decided\n      total\n      duplicateOfVersionId\n      amendsVersionId\n      resultId\n      lockVersion\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportTargets($id: UUID!) {\n    importItems(importId: $id, kind: TARGET) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      target {\n        phrase\n        printedId\n        comparator\n        value\n        valueMax\n        unit\n        population\n        scope\n        targetYear\n        baselineYear\n        direction\n      }\n    }\n  }\n": typeof types.ImportTargetsDocument,
    "\n  query ImportTasks($id: UUID!) {\n    importItems(importId: $id, kind: TASK) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      task {\n        no\n        name\n        taskKind\n        leads\n        coordinators\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        cost\n        currency\n        fundingNature\n        output\n        note\n        subProjects\n      }\n    }\n  }\n": typeof types.ImportTasksDocument,
    "\n  query ImportFunding($id: UUID!) {\n    importItems(importId: $id, kind: FUNDING) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      funding {\n        printed\n        isTotal\n        isComposite\n        source\n        nature\n        currency\n        amount\n      }\n    }\n  }\n": typeof types.ImportFundingDocument,
    "\n  query ImportBases($id: UUID!) {\n    importItems(importId: $id, kind: BASIS) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      basis {\n        type\n        number\n        issuedOn\n        issuer\n        title\n        printed\n      }\n    }\n  }\n": typeof types.ImportBasesDocument,
    "\n  query ImportDuties($id: UUID!) {\n    importItems(importId: $id, kind: DUTY) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      duty {\n        unit\n        role\n        text\n      }\n    }\n  }\n": typeof types.ImportDutiesDocument,
    "\n  query ImportValues($id: UUID!) {\n    importItems(importId: $id, kind: VALUE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      value {\n        section\n        indicator\n        unit\n        population\n        state\n        value\n        uom\n        asPrinted\n      }\n    }\n  }\n": typeof types.ImportValuesDocument,
    "\n  query ImportOutline($id: UUID!) {\n    importItems(importId: $id, kind: OUTLINE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      outline {\n        label\n        title\n        guidance\n        depth\n      }\n    }\n  }\n": typeof types.ImportOutlineDocument,
    "\n  query ImportUnits {\n    importUnits {\n      id\n      name\n    }\n  }\n": typeof types.ImportUnitsDocument,
    "\n  query Imports($page: Int!, $size: Int!) {\n    imports(page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        createdAt\n        decided\n        total\n        resultId\n        header {\n          title\n          outcome\n        }\n        files {\n          fileId\n          name\n        }\n      }\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  query ImportUnitNames($id: UUID!) {\n    importUnitNames(importId: $id) {\n      printed\n      uses\n      resolution\n      unitId\n      unitName\n      isConfirmed\n    }\n  }\n": typeof types.ImportUnitNamesDocument,
    "\n  query Inbox($tab: InboxTab!, $page: Int!, $size: Int!) {\n    inbox(tab: $tab, page: $page, size: $size) {\n      items {\n        versionId\n        planId\n        title\n        unitName\n        reason\n        from\n        lastAction\n        since\n        dueOn\n        isOverdue\n      }\n      total\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query ReportWork($page: Int!, $size: Int!) {\n    reportWork(page: $page, size: $size) {\n      items {\n        reportId\n        cycleId\n        title\n        unit {\n          id\n          name\n        }\n        work\n        dueAt\n        isOverdue\n      }\n      total\n    }\n  }\n": typeof types.ReportWorkDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateIndicatorDocument,
    "\n  mutation SaveIndicatorDraft($versionId: UUID!, $lockVersion: Int!, $values: IndicatorInput!) {\n    saveIndicatorDraft(versionId: $versionId, lockVersion: $lockVersion, values: $values) {\n      id\n    }\n  }\n": typeof types.SaveIndicatorDraftDocument,
    "\n  mutation PutIndicatorInUse($versionId: UUID!, $lockVersion: Int!) {\n    putIndicatorInUse(versionId: $versionId, lockVersion: $lockVersion) {\n      id\n    }\n  }\n": typeof types.PutIndicatorInUseDocument,
    "\n  mutation BeginIndicatorVersion($id: UUID!) {\n    beginIndicatorVersion(id: $id) {\n      id\n    }\n  }\n": typeof types.BeginIndicatorVersionDocument,
    "\n  mutation DeleteIndicatorDraft($versionId: UUID!) {\n    deleteIndicatorDraft(versionId: $versionId)\n  }\n": typeof types.DeleteIndicatorDraftDocument,
    "\n  mutation RetireIndicator($id: UUID!, $lockVersion: Int!, $on: Date!) {\n    retireIndicator(id: $id, lockVersion: $lockVersion, on: $on) {\n      id\n    }\n  }\n": typeof types.RetireIndicatorDocument,
    "\n  mutation LinkTarget($targetItemId: UUID!, $indicatorId: UUID) {\n    linkTarget(targetItemId: $targetItemId, indicatorId: $indicatorId)\n  }\n": typeof types.LinkTargetDocument,
    "\n  query Indicators($text: String!, $filter: IndicatorFilter!, $page: Int!, $size: Int!) {\n    indicators(text: $text, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        code\n        name\n        theme\n        uom\n        valueType\n        isDraft\n        retiredOn\n        targetCount\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.IndicatorsDocument,
    "\n  query Indicator($id: UUID!) {\n    indicator(id: $id) {\n      ...IndicatorFields\n    }\n  }\n\n  fragment IndicatorFields on Indicator {\n    id\n    code\n    retiredOn\n    lockVersion\n    mayManage\n    unit {\n      id\n      name\n    }\n    versions {\n      id\n      n\n      state\n      name\n      theme\n      uom\n      valueType\n      direction\n      accumulation\n      decimals\n      mayExceedWhole\n      shareOf\n      levels\n      levelsExclude\n      scaleMin\n      scaleMax\n      required\n      isConfidential\n      numerator\n      denominator\n      exclusions\n      help\n      example\n      mistakes\n      noData\n      validFrom\n      validTo\n      link\n      bridge\n      lockVersion\n    }\n    targets {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      planId\n      planTitle\n      versionId\n    }\n  }\n": typeof types.IndicatorDocument,
    "\n  query UnlinkedTargets($page: Int!, $size: Int!) {\n    unlinkedTargets(page: $page, size: $size) {\n      total\n      items {\n        itemId\n        phrase\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        planId\n        planTitle\n        versionId\n        mayLink\n        proposals {\n          id\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.UnlinkedTargetsDocument,
    "\n  mutation CreateLegalInstrument($input: LegalInstrumentInput!) {\n    createLegalInstrument(input: $input) {\n      ...InstrumentFields\n    }\n  }\n": typeof types.CreateLegalInstrumentDocument,
    "\n  mutation SaveLegalInstrument($id: UUID!, $lockVersion: Int!, $input: LegalInstrumentInput!) {\n    saveLegalInstrument(id: $id, lockVersion: $lockVersion, input: $input) {\n      ...InstrumentFields\n    }\n  }\n": typeof types.SaveLegalInstrumentDocument,
    "\n  query PlanAppraisals($versionId: UUID!) {\n    planAppraisals(versionId: $versionId) {\n      ...AppraisalsFields\n    }\n  }\n\n  fragment AppraisalsFields on PlanAppraisals {\n    versionId\n    lockVersion\n    turn {\n      round\n      askedAt\n      dueOn\n      daysLate\n    }\n    mayWrite\n    appraisals {\n      id\n      round\n      kind\n      askedAt\n      dueOn\n      daysLate\n      points {\n        key\n        words\n        answer\n        note\n      }\n      opinion\n      result\n      conditions {\n        id\n        about\n        body\n        answer\n        answerText\n        answeredBy\n        lockVersion\n      }\n      documentNumber\n      documentDate\n      personName\n      postTitle\n      unitName\n      sentAt\n      mayAnswer\n      lockVersion\n    }\n  }\n": typeof types.PlanAppraisalsDocument,
    "\n  mutation SaveAppraisal($input: AppraisalInput!) {\n    saveAppraisal(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n": typeof types.SaveAppraisalDocument,
    "\n  mutation SendAppraisal($input: AppraisalInput!) {\n    sendAppraisal(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n": typeof types.SendAppraisalDocument,
    "\n  mutation AnswerCondition($input: ConditionAnswerInput!) {\n    answerCondition(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n": typeof types.AnswerConditionDocument,
    "\n  query PlanAssignments($versionId: UUID!) {\n    planAssignments(versionId: $versionId) {\n      ...AssignmentsFields\n    }\n  }\n\n  fragment AssignmentsFields on PlanAssignments {\n    versionId\n    mayAssign\n    assignments {\n      id\n      n\n      state\n      request\n      dueOn\n      proposedBy\n      proposedAt\n      documentNumber\n      issuedOn\n      assignedBy\n      assignedAt\n      withdrawnReason\n      lockVersion\n      units {\n        id\n        unitName\n        verdict\n        opinion\n        personName\n        givenAt\n        mayAnswer\n        lockVersion\n        items {\n          id\n          itemId\n          kind\n          words\n          level\n          changedBy\n        }\n      }\n    }\n  }\n": typeof types.PlanAssignmentsDocument,
    "\n  mutation ProposeAssignment($input: ProposeAssignmentInput!) {\n    proposeAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": typeof types.ProposeAssignmentDocument,
    "\n  mutation AnswerAssignment($input: AnswerAssignmentInput!) {\n    answerAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": typeof types.AnswerAssignmentDocument,
    "\n  mutation Assign($input: AssignInput!) {\n    assign(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": typeof types.AssignDocument,
    "\n  mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {\n    withdrawAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": typeof types.WithdrawAssignmentDocument,
    "\n  mutation BeginAmendment($versionId: UUID!, $input: AmendmentInput!) {\n    beginAmendment(versionId: $versionId, input: $input) {\n      versionId\n    }\n  }\n": typeof types.BeginAmendmentDocument,
    "\n  mutation CreatePlanDraft($input: CreatePlanDraftInput!) {\n    createPlanDraft(input: $input) {\n      ...PlanFields\n    }\n  }\n": typeof types.CreatePlanDraftDocument,
    "\n  mutation CreatePlanFromFramework($frameworkId: UUID!, $input: CreatePlanDraftInput!) {\n    createPlanFromFramework(frameworkId: $frameworkId, input: $input) {\n      ...PlanFields\n    }\n  }\n": typeof types.CreatePlanFromFrameworkDocument,
    "\n  mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {\n    updatePlanHeader(versionId: $versionId, lockVersion: $lockVersion, input: $input) {\n      ...PlanFields\n    }\n  }\n": typeof types.UpdatePlanHeaderDocument,
    "\n  mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {\n    recordPlan(versionId: $versionId, input: $input) {\n      ...PlanFields\n    }\n  }\n": typeof types.RecordPlanDocument,
    "\n  mutation DeletePlanDraft($versionId: UUID!) {\n    deletePlanDraft(versionId: $versionId)\n  }\n": typeof types.DeletePlanDraftDocument,
    "\n  query PlanFindings($versionId: UUID!, $page: Int!, $size: Int!) {\n    planFindings(versionId: $versionId, page: $page, size: $size) {\n      items {\n        ...FindingFields\n      }\n      total\n      page\n      size\n      open\n      advice\n    }\n  }\n\n  fragment FindingFields on PlanFinding {\n    fingerprint\n    rule\n    severity\n    mayAcknowledge\n    table\n    itemId\n    params\n    acknowledgement {\n      reason\n      by\n      at\n    }\n  }\n": typeof types.PlanFindingsDocument,
    "\n  query PlanExpiredBases($versionId: UUID!) {\n    planExpiredBases(versionId: $versionId) {\n      itemId\n      name\n      until\n      replacedBy\n    }\n  }\n": typeof types.PlanExpiredBasesDocument,
    "\n  mutation AcknowledgePlanFinding($versionId: UUID!, $fingerprint: String!, $reason: String!) {\n    acknowledgePlanFinding(versionId: $versionId, fingerprint: $fingerprint, reason: $reason) {\n      ...FindingFields\n    }\n  }\n": typeof types.AcknowledgePlanFindingDocument,
    "\n  mutation ReopenPlanFinding($versionId: UUID!, $fingerprint: String!) {\n    reopenPlanFinding(versionId: $versionId, fingerprint: $fingerprint) {\n      ...FindingFields\n    }\n  }\n": typeof types.ReopenPlanFindingDocument,
    "\n  query PlanConsultations($versionId: UUID!) {\n    planConsultations(versionId: $versionId) {\n      ...ConsultationsFields\n    }\n  }\n\n  fragment ConsultationsFields on PlanConsultations {\n    versionId\n    lockVersion\n    mayAsk\n    mayClose\n    mayAnswer\n    consultations {\n      id\n      n\n      request\n      dueOn\n      askedBy\n      askedAt\n      closedAt\n      units {\n        id\n        unitName\n        verdict\n        personName\n        postTitle\n        givenAt\n        isOwn\n        lockVersion\n        remarks {\n          id\n          about\n          body\n          answer\n          answerText\n          answeredBy\n          lockVersion\n        }\n      }\n    }\n  }\n": typeof types.PlanConsultationsDocument,
    "\n  mutation AskOpinions($input: AskOpinionsInput!) {\n    askOpinions(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n": typeof types.AskOpinionsDocument,
    "\n  mutation CloseOpinions($versionId: UUID!, $lockVersion: Int!) {\n    closeOpinions(versionId: $versionId, lockVersion: $lockVersion) {\n      ...ConsultationsFields\n    }\n  }\n": typeof types.CloseOpinionsDocument,
    "\n  mutation GiveUnitOpinion($input: UnitOpinionInput!) {\n    giveUnitOpinion(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n": typeof types.GiveUnitOpinionDocument,
    "\n  mutation AnswerRemark($input: RemarkAnswerInput!) {\n    answerRemark(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n": typeof types.AnswerRemarkDocument,
    "\n  query PlanDerivation($parentVersionId: UUID!, $year: Int!) {\n    planDerivation(parentVersionId: $parentVersionId, year: $year) {\n      kind\n      itemId\n      label\n      fate\n    }\n  }\n": typeof types.PlanDerivationDocument,
    "\n  mutation DerivePlan($parentVersionId: UUID!, $input: DerivationInput!) {\n    derivePlan(parentVersionId: $parentVersionId, input: $input) {\n      planId\n    }\n  }\n": typeof types.DerivePlanDocument,
    "\n  query PlanChildren($parentId: UUID!, $size: Int!) {\n    plans(filter: { parentId: $parentId }, sort: { key: PERIOD, descending: false }, page: 1, size: $size) {\n      items {\n        id\n        title\n        standing\n        amendments\n        unit {\n          id\n          name\n        }\n      }\n      total\n    }\n  }\n": typeof types.PlanChildrenDocument,
    "\n  query PlanOmissions($versionId: UUID!) {\n    planOmissions(versionId: $versionId) {\n      kind\n      label\n      reason\n    }\n  }\n": typeof types.PlanOmissionsDocument,
    "\n  query EarlierPlans($versionId: UUID!) {\n    earlierPlans(versionId: $versionId) {\n      versionId\n      title\n      periodStart\n      periodEnd\n    }\n  }\n": typeof types.EarlierPlansDocument,
    "\n  query CarriedSections($versionId: UUID!, $earlierVersionId: UUID!) {\n    carriedSections(versionId: $versionId, earlierVersionId: $earlierVersionId) {\n      fed {\n        itemId\n        earlierItemIds\n      }\n      lostItemIds\n    }\n  }\n": typeof types.CarriedSectionsDocument,
    "\n  query PlanEvaluation($versionId: UUID!) {\n    planEvaluation(versionId: $versionId) {\n      ...EvaluationFields\n    }\n  }\n\n  fragment EvaluationFields on PlanEvaluation {\n    versionId\n    lockVersion\n    results\n    lessons\n    targets {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      verdict\n      note\n    }\n    updatedBy\n    updatedAt\n    isFinal\n    hasDossier\n    closedBy\n    closedAt\n    closeReason\n    mayWrite\n    mayClose\n    versionLock\n  }\n": typeof types.PlanEvaluationDocument,
    "\n  mutation SavePlanEvaluation($input: SavePlanEvaluationInput!) {\n    savePlanEvaluation(input: $input) {\n      ...EvaluationFields\n    }\n  }\n": typeof types.SavePlanEvaluationDocument,
    "\n  query PlanAlignment($planId: UUID!) {\n    planAlignment(planId: $planId) {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      carried {\n        planId\n        unitName\n        year\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        isBelow\n      }\n      missing {\n        planId\n        unitName\n        year\n        reason\n      }\n    }\n  }\n": typeof types.PlanAlignmentDocument,
    "\n  query PlanDroppedTargets($versionId: UUID!) {\n    planDroppedTargets(versionId: $versionId) {\n      itemId\n      verdict\n      note\n      isCarried\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n    }\n  }\n": typeof types.PlanDroppedTargetsDocument,
    "\n  query PlanEvaluationBefore($versionId: UUID!) {\n    planEvaluationBefore(versionId: $versionId) {\n      planId\n      title\n      results\n      lessons\n    }\n  }\n": typeof types.PlanEvaluationBeforeDocument,
    "\n  query PlanComparison($beforeVersionId: UUID!, $afterVersionId: UUID!) {\n    planComparison(beforeVersionId: $beforeVersionId, afterVersionId: $afterVersionId) {\n      kind\n      itemId\n      type\n      isMoved\n      label\n      movedAfter\n      fields {\n        field\n        before\n        after\n      }\n    }\n  }\n": typeof types.PlanComparisonDocument,
    "\n  query PlanConsolidation($planId: UUID!) {\n    planConsolidation(planId: $planId) {\n      versionId\n      marks {\n        itemId\n        type\n        versionId\n      }\n      removed {\n        kind\n        itemId\n        label\n        versionId\n      }\n    }\n  }\n": typeof types.PlanConsolidationDocument,
    "\n  query FrameworksInUse {\n    frameworksInUse {\n      id\n      title\n      periodStart\n      periodEnd\n    }\n  }\n": typeof types.FrameworksInUseDocument,
    "\n  query PlanGuidance($frameworkId: UUID!) {\n    framework(id: $frameworkId) {\n      id\n      title\n    }\n    frameworkSections(frameworkId: $frameworkId) {\n      id\n      guidance\n      isRequired\n      contents\n    }\n  }\n": typeof types.PlanGuidanceDocument,
    "\n  query Plan($id: UUID!) {\n    plan(id: $id) {\n      ...PlanFields\n    }\n  }\n\n  fragment PlanFields on Plan {\n    id\n    title\n    kind\n    unit {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    periodStart\n    periodEnd\n    orientationTo\n    origin\n    restriction\n    currentVersionId\n    parent {\n      id\n      title\n    }\n    predecessor {\n      id\n      title\n    }\n    mayWrite\n    mayRecord\n    mayFollow\n    mayAmend\n    versions {\n      id\n      n\n      title\n      state\n      standing\n      documentType\n      documentNumber\n      numberUnknownReason\n      issuedOn\n      issuer {\n        id\n        name\n      }\n      issuingAuthority\n      place\n      signerName\n      signerPosition\n      signerCapacity\n      amendsVersionId\n      frameworkId\n      amendmentType\n      amendmentCause\n      copiedFromVersionId\n      extendsTo\n      amendments\n      contentSha256\n      recordedAt\n      updatedAt\n      updatedBy\n      lockVersion\n      completeness\n      counts {\n        sections\n        targets\n        targetSentences\n        tasks\n        funding\n        bases\n        duties\n        targetsWithoutValue\n        targetsWithoutYear\n        targetsWithoutOwner\n        targetsComplete\n        tasksWithoutLead\n        tasksWithoutTime\n        tasksWithoutCost\n        tasksComplete\n        unknownUnits\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        mediaType\n        sizeBytes\n        isPurged\n      }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  query PlanTargets($versionId: UUID!) {\n    planTargets(versionId: $versionId) {\n      ...TargetFields\n    }\n  }\n\n  fragment TargetFields on PlanTarget {\n    id\n    itemId\n    position\n    sectionItemId\n    printedId\n    printedText\n    phrase\n    comparator\n    value\n    valueMax\n    unit\n    population\n    scope\n    targetYear\n    baselineYear\n    baselineValue\n    direction\n    partOfItemId\n    owner {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": typeof types.PlanTargetsDocument,
    "\n  query PlanTasks($versionId: UUID!) {\n    planTasks(versionId: $versionId) {\n      ...TaskFields\n    }\n  }\n\n  fragment TaskFields on PlanTask {\n    id\n    itemId\n    position\n    sectionItemId\n    parentItemId\n    no\n    name\n    kind\n    leads {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    coordinators {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    scheduleText\n    startYear\n    endYear\n    dueOn\n    recurrence\n    cost\n    currency\n    fundingNature\n    output\n    note\n    continues\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": typeof types.PlanTasksDocument,
    "\n  query PlanFunding($versionId: UUID!) {\n    planFunding(versionId: $versionId) {\n      ...FundingFields\n    }\n  }\n\n  fragment FundingFields on PlanFunding {\n    id\n    itemId\n    position\n    printed\n    isTotal\n    isComposite\n    source\n    nature\n    year\n    currency\n    amount\n    sourceSpan {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": typeof types.PlanFundingDocument,
    "\n  query PlanBases($versionId: UUID!) {\n    planBases(versionId: $versionId) {\n      ...BasisFields\n    }\n  }\n\n  fragment BasisFields on PlanBasis {\n    id\n    itemId\n    position\n    type\n    number\n    issuedOn\n    issuer\n    title\n    printed\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": typeof types.PlanBasesDocument,
    "\n  query PlanSections($versionId: UUID!) {\n    planSections(versionId: $versionId) {\n      ...SectionFields\n    }\n  }\n\n  fragment SectionFields on PlanSection {\n    id\n    itemId\n    parentItemId\n    position\n    kind\n    label\n    text\n    rows\n    frameworkSectionId\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": typeof types.PlanSectionsDocument,
    "\n  query PlanDuties($versionId: UUID!) {\n    planDuties(versionId: $versionId) {\n      id\n      itemId\n      position\n      unit {\n        printed\n        resolution\n        unitId\n        unitName\n      }\n      role\n      text\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n": typeof types.PlanDutiesDocument,
    "\n  query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {\n    plans(filter: $filter, sort: $sort, page: $page, size: $size) {\n      total\n      items {\n        id\n        versionId\n        title\n        kind\n        unit {\n          id\n          name\n        }\n        documentNumber\n        issuedOn\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        origin\n        standing\n        amendments\n        targets\n        tasks\n        completeness\n        updatedAt\n      }\n    }\n  }\n": typeof types.PlansDocument,
    "\n  query MakesPdf {\n    makesPdf\n  }\n": typeof types.MakesPdfDocument,
    "\n  query PlanProcedure($versionId: UUID!) {\n    planProcedure(versionId: $versionId) {\n      ...ProcedureFields\n    }\n  }\n\n  fragment ProcedureFields on PlanProcedure {\n    versionId\n    lockVersion\n    state\n    code\n    round\n    steps {\n      key\n      phase\n      seat\n      act\n      required\n      workingDays\n      capacity\n      state\n      holders\n      since\n      doneBy\n    }\n    actions\n    ownStepKey\n    isBarred\n    paperActions\n    signers {\n      id\n      name\n      capacity\n    }\n    isSeen\n    documentNumber\n    issuedOn\n    decisions {\n      id\n      round\n      action\n      seat\n      act\n      personName\n      postTitle\n      unitName\n      capacity\n      opinion\n      at\n      paper {\n        decidedOn\n        recordedBy\n        pageFileId\n      }\n    }\n  }\n": typeof types.PlanProcedureDocument,
    "\n  mutation ActOnPlan($input: ActOnPlanInput!) {\n    actOnPlan(input: $input) {\n      ...ProcedureFields\n    }\n  }\n": typeof types.ActOnPlanDocument,
    "\n  mutation AssignPlanNumber($input: AssignPlanNumberInput!) {\n    assignPlanNumber(input: $input) {\n      ...ProcedureFields\n    }\n  }\n": typeof types.AssignPlanNumberDocument,
    "\n  mutation RecordPaperDecision($input: RecordPaperDecisionInput!) {\n    recordPaperDecision(input: $input) {\n      ...ProcedureFields\n    }\n  }\n": typeof types.RecordPaperDecisionDocument,
    "\n  mutation OpenPlanTurn($versionId: UUID!) {\n    openPlanTurn(versionId: $versionId) {\n      ...ProcedureFields\n    }\n  }\n": typeof types.OpenPlanTurnDocument,
    "\n  mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {\n    savePlanTargets(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TargetFields\n      }\n    }\n  }\n": typeof types.SavePlanTargetsDocument,
    "\n  mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {\n    savePlanTasks(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TaskFields\n      }\n    }\n  }\n": typeof types.SavePlanTasksDocument,
    "\n  mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {\n    savePlanFunding(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...FundingFields\n      }\n    }\n  }\n": typeof types.SavePlanFundingDocument,
    "\n  mutation SavePlanBases($versionId: UUID!, $changes: [PlanBasisChange!]!) {\n    savePlanBases(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...BasisFields\n      }\n    }\n  }\n": typeof types.SavePlanBasesDocument,
    "\n  mutation SavePlanSections($versionId: UUID!, $changes: [PlanSectionChange!]!) {\n    savePlanSections(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      rows {\n        ...SectionFields\n      }\n    }\n  }\n": typeof types.SavePlanSectionsDocument,
    "\n  query PlanSectionWork($versionId: UUID!) {\n    planSectionWork(versionId: $versionId) {\n      ...SectionWorkFields\n    }\n  }\n\n  fragment SectionWorkFields on SectionWork {\n    itemId\n    isDone\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.PlanSectionWorkDocument,
    "\n  mutation SetPlanSectionWork($versionId: UUID!, $input: SectionWorkInput!) {\n    setPlanSectionWork(versionId: $versionId, input: $input) {\n      ...SectionWorkFields\n    }\n  }\n": typeof types.SetPlanSectionWorkDocument,
    "\n  mutation MovePlanSection($versionId: UUID!, $itemId: UUID!, $move: SectionMove!) {\n    movePlanSection(versionId: $versionId, itemId: $itemId, move: $move) {\n      ...SectionFields\n    }\n  }\n": typeof types.MovePlanSectionDocument,
    "\n  query PlanSending($versionId: UUID!) {\n    planSending(versionId: $versionId) {\n      ...SendingFields\n    }\n  }\n\n  fragment SendingFields on PlanSending {\n    versionId\n    recipient\n    workingDays\n    dueOn\n    standing\n    outcome\n    way\n    documentNumber\n    sentOn\n    reason\n    recordedBy\n    recordedAt\n    mayRecord\n    lockVersion\n  }\n": typeof types.PlanSendingDocument,
    "\n  mutation RecordPlanSending($input: RecordSendingInput!) {\n    recordPlanSending(input: $input) {\n      ...SendingFields\n    }\n  }\n": typeof types.RecordPlanSendingDocument,
    "\n  query HistoricalRound($id: UUID!) {\n    historicalRound(id: $id) {\n      id\n      title\n      documentNumber\n      issuedOn\n      issuer\n    }\n    historicalValues(roundId: $id) {\n      id\n      section\n      indicator\n      unit {\n        printed\n        unitName\n      }\n      population\n      state\n      value\n      uom\n      asPrinted\n    }\n  }\n": typeof types.HistoricalRoundDocument,
    "\n  query HistoricalRounds($page: Int!, $size: Int!) {\n    historicalRounds(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuer\n        valueCount\n      }\n    }\n  }\n": typeof types.HistoricalRoundsDocument,
    "\n  query UnitCard($id: UUID!, $asOf: Date) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      shortName\n      symbol\n      kind\n      edgeKind\n      parentId\n      agencyId\n      childCount\n      closedOn\n      lockVersion\n      budgetCode\n      budgetLevel\n      canManage\n      canReadContacts\n      ancestors {\n        id\n        name\n        shortName\n      }\n      names {\n        name\n        shortName\n        symbol\n        legalBasis\n        validFrom\n        validTo\n      }\n      identifiers {\n        scheme\n        value\n        canonical\n        validFrom\n        validTo\n      }\n      aliases {\n        kind\n        name\n      }\n      events {\n        id\n        type\n        effectiveOn\n        legalBasis\n        recordedAt\n        predecessors {\n          id\n          name\n          shortName\n        }\n        successors {\n          id\n          name\n          shortName\n        }\n      }\n    }\n  }\n": typeof types.UnitCardDocument,
    "\n  query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n      }\n    }\n  }\n": typeof types.UnitChildrenDocument,
    "\n  query UnitContacts($unitId: UUID!) {\n    unitContacts(unitId: $unitId) {\n      name\n      phone\n      mail\n      validFrom\n      validTo\n    }\n  }\n": typeof types.UnitContactsDocument,
    "\n  query CommentThreads($versionId: UUID!, $filter: CommentFilter!, $page: Int!, $size: Int!) {\n    commentThreads(versionId: $versionId, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...ThreadFields\n      }\n    }\n  }\n\n  fragment ThreadFields on CommentThread {\n    id\n    kind\n    itemId\n    words\n    isGone\n    quote\n    isResolved\n    resolvedByName\n    resolvedAt\n    mayResolve\n    lockVersion\n    comments {\n      id\n      body\n      authorName\n      unitName\n      writtenAt\n    }\n  }\n": typeof types.CommentThreadsDocument,
    "\n  query CommentSummary($versionId: UUID!) {\n    commentSummary(versionId: $versionId) {\n      mayComment\n      open\n      total\n      counts {\n        itemId\n        open\n        total\n      }\n    }\n  }\n": typeof types.CommentSummaryDocument,
    "\n  mutation OpenCommentThread($input: NewCommentThread!) {\n    openCommentThread(input: $input) {\n      ...ThreadFields\n    }\n  }\n": typeof types.OpenCommentThreadDocument,
    "\n  mutation AnswerCommentThread($versionId: UUID!, $threadId: UUID!, $body: String!) {\n    answerCommentThread(versionId: $versionId, threadId: $threadId, body: $body) {\n      ...ThreadFields\n    }\n  }\n": typeof types.AnswerCommentThreadDocument,
    "\n  mutation ResolveCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!, $answer: String) {\n    resolveCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion, answer: $answer) {\n      ...ThreadFields\n    }\n  }\n": typeof types.ResolveCommentThreadDocument,
    "\n  mutation ReopenCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!) {\n    reopenCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion) {\n      ...ThreadFields\n    }\n  }\n": typeof types.ReopenCommentThreadDocument,
    "\n  query InboxCounts {\n    inboxCounts {\n      todo\n      coordinate\n      reports\n    }\n  }\n": typeof types.InboxCountsDocument,
    "\n  query LegalInstruments($text: String!, $page: Int!, $size: Int!) {\n    legalInstruments(text: $text, page: $page, size: $size) {\n      total\n      page\n      size\n      items {\n        ...InstrumentFields\n      }\n    }\n  }\n\n  fragment InstrumentFields on LegalInstrument {\n    id\n    type\n    number\n    title\n    issuedOn\n    issuer\n    inForceFrom\n    inForceUntil\n    replaces {\n      id\n      type\n      number\n    }\n    replacedBy {\n      id\n      type\n      number\n    }\n    amends {\n      id\n      type\n      number\n    }\n    amendedBy {\n      id\n      type\n      number\n    }\n    lockVersion\n  }\n": typeof types.LegalInstrumentsDocument,
    "\n  query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {\n    unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n        matchKind\n        matchText\n        place\n      }\n    }\n  }\n": typeof types.SearchUnitsDocument,
};
const documents: Documents = {
    "\n  query Authorisations {\n    authorisations {\n      ...AuthorisationFields\n    }\n  }\n\n  fragment AuthorisationFields on Authorisation {\n    id\n    unitName\n    grantorTitle\n    grantorName\n    postTitle\n    postUnitName\n    holders\n    capacity\n    seats\n    planKinds\n    limits\n    documentNumber\n    documentOn\n    validFrom\n    lastOn\n    standing\n    endedAt\n    endedBy\n    endReason\n    recordedBy\n    lockVersion\n    mayEnd\n  }\n": types.AuthorisationsDocument,
    "\n  query AuthorisationChoices($unitId: UUID!) {\n    authorisationChoices(unitId: $unitId) {\n      grantors {\n        id\n        title\n        unitName\n        holders\n      }\n      posts {\n        id\n        title\n        unitName\n        holders\n      }\n    }\n  }\n": types.AuthorisationChoicesDocument,
    "\n  mutation GrantAuthorisation($input: GrantAuthorisationInput!) {\n    grantAuthorisation(input: $input) {\n      ...AuthorisationFields\n    }\n  }\n": types.GrantAuthorisationDocument,
    "\n  mutation EndAuthorisation($id: UUID!, $lockVersion: Int!, $reason: String!) {\n    endAuthorisation(input: { id: $id, lockVersion: $lockVersion, reason: $reason }) {\n      ...AuthorisationFields\n    }\n  }\n": types.EndAuthorisationDocument,
    "\n  query Assigned($filter: AssignedFilter!, $page: Int!, $size: Int!) {\n    assigned(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        kind\n        planId\n        versionId\n        planTitle\n        documentNumber\n        issuedOn\n        words\n        role\n        among\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        given {\n          level\n          documentNumber\n          issuedOn\n        }\n      }\n    }\n  }\n": types.AssignedDocument,
    "\n  mutation CreateCycle($unitId: UUID!, $values: CycleInput!) {\n    createCycle(unitId: $unitId, values: $values) {\n      id\n    }\n  }\n": types.CreateCycleDocument,
    "\n  mutation SaveCycle($id: UUID!, $lockVersion: Int!, $values: CycleInput!) {\n    saveCycle(id: $id, lockVersion: $lockVersion, values: $values) {\n      id\n    }\n  }\n": types.SaveCycleDocument,
    "\n  mutation OpenCycle($id: UUID!, $lockVersion: Int!) {\n    openCycle(id: $id, lockVersion: $lockVersion) {\n      id\n    }\n  }\n": types.OpenCycleDocument,
    "\n  mutation CloseCycle($id: UUID!, $lockVersion: Int!) {\n    closeCycle(id: $id, lockVersion: $lockVersion) {\n      id\n    }\n  }\n": types.CloseCycleDocument,
    "\n  mutation DeleteCycle($id: UUID!) {\n    deleteCycle(id: $id)\n  }\n": types.DeleteCycleDocument,
    "\n  mutation ExtendReport($reportId: UUID!, $lockVersion: Int!, $on: Date, $time: String!) {\n    extendReport(reportId: $reportId, lockVersion: $lockVersion, on: $on, time: $time) {\n      id\n    }\n  }\n": types.ExtendReportDocument,
    "\n  mutation AcceptReports($ids: [UUID!]!) {\n    acceptReports(ids: $ids)\n  }\n": types.AcceptReportsDocument,
    "\n  query CycleUnits {\n    cycleUnits {\n      id\n      name\n    }\n  }\n": types.CycleUnitsDocument,
    "\n  query CycleIndicatorChoices($text: String!, $size: Int!) {\n    indicators(text: $text, filter: ALL, page: 1, size: $size) {\n      total\n      items {\n        id\n        code\n        name\n        valueType\n        isDraft\n      }\n    }\n  }\n": types.CycleIndicatorChoicesDocument,
    "\n  query CycleRespondentChoices($parentId: UUID!, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n      }\n    }\n  }\n": types.CycleRespondentChoicesDocument,
    "\n  query Cycles($page: Int!, $size: Int!) {\n    cycles(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        unit {\n          id\n          name\n        }\n        state\n        period {\n          kind\n          dataFrom\n          dataTo\n          reportingYear\n        }\n        dueAt\n        respondents\n        sent\n        accepted\n        ownReportId\n      }\n    }\n  }\n": types.CyclesDocument,
    "\n  query Cycle($id: UUID!) {\n    cycle(id: $id) {\n      id\n      title\n      unit {\n        id\n        name\n      }\n      state\n      period {\n        kind\n        dataFrom\n        dataTo\n        reportingYear\n      }\n      dueAt\n      structureDate\n      receiver\n      indicators {\n        id\n        code\n        definition {\n          name\n        }\n      }\n      reports {\n        id\n        unit {\n          id\n          name\n        }\n        represents {\n          id\n          name\n        }\n        state\n        dueAt\n        sentAt\n        isOnBehalf\n        answered\n        asked\n        changedAfterAcceptance\n        exempt\n        lockVersion\n      }\n      mayManage\n      lockVersion\n    }\n  }\n": types.CycleDocument,
    "\n  query CycleFigures($cycleId: UUID!, $series: ValueSeries!) {\n    cycleFigures(cycleId: $cycleId, series: $series) {\n      indicator {\n        id\n        code\n        definition {\n          name\n          uom\n          valueType\n          decimals\n        }\n      }\n      figure {\n        kind\n        methodVersion\n        value\n        exact {\n          numerator\n          denominator\n        }\n        range {\n          low {\n            numerator\n            denominator\n          }\n          high {\n            numerator\n            denominator\n          }\n        }\n        parts {\n          key\n          amount\n        }\n        meeting {\n          exact {\n            numerator\n            denominator\n          }\n        }\n        coverage {\n          expected {\n            respondents\n            units\n          }\n          withFigure {\n            respondents\n            units\n          }\n        }\n        flags\n      }\n      previous {\n        period {\n          dataFrom\n          dataTo\n        }\n        value\n      }\n      targets {\n        target {\n          itemId\n          phrase\n          targetYear\n          planId\n          planTitle\n          versionId\n        }\n        verdict\n        lowest {\n          numerator\n          denominator\n        }\n        highest {\n          numerator\n          denominator\n        }\n      }\n    }\n  }\n": types.CycleFiguresDocument,
    "\n  query FigureSources($cycleId: UUID!, $indicatorId: UUID!, $series: ValueSeries!) {\n    figureSources(cycleId: $cycleId, indicatorId: $indicatorId, series: $series) {\n      reportId\n      unit {\n        id\n        name\n      }\n      represents\n      state\n      words {\n        value\n        second\n        note\n        documentNumber\n        documentIssuedOn\n      }\n      basis\n      exact {\n        numerator\n        denominator\n      }\n      enteredBy\n      enteredAt\n      acceptedAt\n      isOnBehalf\n      files {\n        id\n        name\n      }\n    }\n  }\n": types.FigureSourcesDocument,
    "\n  query CycleSnapshots($cycleId: UUID!) {\n    cycleSnapshots(cycleId: $cycleId) {\n      id\n      n\n      sha256\n      takenAt\n      takenBy\n    }\n  }\n": types.CycleSnapshotsDocument,
    "\n  query CycleDrift($snapshotId: UUID!) {\n    cycleDrift(snapshotId: $snapshotId) {\n      indicatorId\n      code\n      name\n      before {\n        kind\n        value\n      }\n      after {\n        kind\n        value\n      }\n      causes {\n        unit {\n          id\n          name\n        }\n        before {\n          state\n          words {\n            value\n            second\n          }\n        }\n        after {\n          state\n          words {\n            value\n            second\n          }\n        }\n        by\n        at\n      }\n    }\n  }\n": types.CycleDriftDocument,
    "\n  mutation FreezeCycle($cycleId: UUID!) {\n    freezeCycle(cycleId: $cycleId) {\n      n\n    }\n  }\n": types.FreezeCycleDocument,
    "\n  mutation CopyFramework($id: UUID!, $unitId: UUID!) {\n    copyFramework(id: $id, unitId: $unitId) {\n      ...FrameworkFields\n    }\n  }\n": types.CopyFrameworkDocument,
    "\n  mutation SaveFramework($id: UUID!, $lockVersion: Int!, $input: FrameworkInput!) {\n    saveFramework(id: $id, lockVersion: $lockVersion, input: $input) {\n      ...FrameworkFields\n    }\n  }\n": types.SaveFrameworkDocument,
    "\n  mutation PutFrameworkInUse($id: UUID!, $lockVersion: Int!) {\n    putFrameworkInUse(id: $id, lockVersion: $lockVersion) {\n      ...FrameworkFields\n    }\n  }\n": types.PutFrameworkInUseDocument,
    "\n  mutation RetireFramework($id: UUID!, $lockVersion: Int!) {\n    retireFramework(id: $id, lockVersion: $lockVersion) {\n      ...FrameworkFields\n    }\n  }\n": types.RetireFrameworkDocument,
    "\n  query EarlierFrameworks($frameworkId: UUID!) {\n    earlierFrameworks(frameworkId: $frameworkId) {\n      id\n      title\n      isMapped\n    }\n  }\n": types.EarlierFrameworksDocument,
    "\n  query FrameworkMap($frameworkId: UUID!, $fromFrameworkId: UUID!) {\n    frameworkMap(frameworkId: $frameworkId, fromFrameworkId: $fromFrameworkId) {\n      ...FrameworkMapFields\n    }\n    frameworkSections(frameworkId: $fromFrameworkId) {\n      id\n      depth\n      label\n      title\n    }\n  }\n\n  fragment FrameworkMapFields on FrameworkMap {\n    lockVersion\n    links {\n      fromSectionId\n      toSectionIds\n    }\n  }\n": types.FrameworkMapDocument,
    "\n  mutation SaveFrameworkMap($input: SaveFrameworkMapInput!) {\n    saveFrameworkMap(input: $input) {\n      ...FrameworkMapFields\n    }\n  }\n": types.SaveFrameworkMapDocument,
    "\n  query Framework($id: UUID!) {\n    framework(id: $id) {\n      ...FrameworkFields\n    }\n    frameworkSections(frameworkId: $id) {\n      id\n      depth\n      label\n      title\n      guidance\n      isRequired\n      contents\n    }\n  }\n\n  fragment FrameworkFields on Framework {\n    id\n    title\n    state\n    isShipped\n    documentNumber\n    issuedOn\n    issuer\n    periodStart\n    periodEnd\n    lockVersion\n    mayManage\n  }\n": types.FrameworkDocument,
    "\n  query Frameworks($page: Int!, $size: Int!) {\n    frameworks(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        state\n        isShipped\n        documentNumber\n        issuedOn\n        issuer\n        periodStart\n        periodEnd\n      }\n    }\n  }\n": types.FrameworksDocument,
    "\n  mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {\n    setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {\n      id\n      lockVersion\n    }\n  }\n": types.SetImportHeaderDocument,
    "\n  mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {\n    resolveImportUnit(importId: $importId, printed: $printed, resolution: $resolution, unitId: $unitId) {\n      printed\n    }\n  }\n": types.ResolveImportUnitDocument,
    "\n  mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {\n    acceptImport(importId: $importId, lockVersion: $lockVersion) {\n      id\n      resultId\n    }\n  }\n": types.AcceptImportDocument,
    "\n  mutation DiscardImport($importId: UUID!) {\n    discardImport(importId: $importId) {\n      id\n    }\n  }\n": types.DiscardImportDocument,
    "\n  mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {\n    decideImportItems(importId: $importId, decisions: $decisions) {\n      id\n      decided\n    }\n  }\n": types.DecideImportItemsDocument,
    "\n  mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {\n    acceptSureImportItems(importId: $importId, kind: $kind) {\n      id\n      decided\n    }\n  }\n": types.AcceptSureImportItemsDocument,
    "\n  mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {\n    editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {\n      id\n      lockVersion\n    }\n  }\n": types.EditImportItemDocument,
    "\n  mutation MergeImportItem($id: UUID!) {\n    mergeImportItemWithPrevious(id: $id) {\n      id\n    }\n  }\n": types.MergeImportItemDocument,
    "\n  query ImportComparison($id: UUID!) {\n    importComparison(importId: $id) {\n      planId\n      title\n      kinds {\n        kind\n        same\n        added\n        missing\n        changed {\n          words\n          before\n          after\n        }\n      }\n    }\n  }\n": types.ImportComparisonDocument,
    "\n  query Import($id: UUID!) {\n    import(id: $id) {\n      id\n      state\n      unitId\n      jobId\n      errorCode\n      errorParams\n      header {\n        outcome\n        documentType\n        title\n        issuingAgency\n        issuingAuthority\n        documentNumber\n        issuedOn\n        dateAsPrinted\n        place\n        signerName\n        signerPosition\n        signerCapacity\n        kind\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        recipients\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        hasText\n      }\n      warnings {\n        code\n        params\n        source {\n          fileId\n          start\n          end\n        }\n      }\n      decided\n      total\n      duplicateOfVersionId\n      amendsVersionId\n      resultId\n      lockVersion\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportTargets($id: UUID!) {\n    importItems(importId: $id, kind: TARGET) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      target {\n        phrase\n        printedId\n        comparator\n        value\n        valueMax\n        unit\n        population\n        scope\n        targetYear\n        baselineYear\n        direction\n      }\n    }\n  }\n": types.ImportTargetsDocument,
    "\n  query ImportTasks($id: UUID!) {\n    importItems(importId: $id, kind: TASK) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      task {\n        no\n        name\n        taskKind\n        leads\n        coordinators\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        cost\n        currency\n        fundingNature\n        output\n        note\n        subProjects\n      }\n    }\n  }\n": types.ImportTasksDocument,
    "\n  query ImportFunding($id: UUID!) {\n    importItems(importId: $id, kind: FUNDING) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      funding {\n        printed\n        isTotal\n        isComposite\n        source\n        nature\n        currency\n        amount\n      }\n    }\n  }\n": types.ImportFundingDocument,
    "\n  query ImportBases($id: UUID!) {\n    importItems(importId: $id, kind: BASIS) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      basis {\n        type\n        number\n        issuedOn\n        issuer\n        title\n        printed\n      }\n    }\n  }\n": types.ImportBasesDocument,
    "\n  query ImportDuties($id: UUID!) {\n    importItems(importId: $id, kind: DUTY) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      duty {\n        unit\n        role\n        text\n      }\n    }\n  }\n": types.ImportDutiesDocument,
    "\n  query ImportValues($id: UUID!) {\n    importItems(importId: $id, kind: VALUE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      value {\n        section\n        indicator\n        unit\n        population\n        state\n        value\n        uom\n        asPrinted\n      }\n    }\n  }\n": types.ImportValuesDocument,
    "\n  query ImportOutline($id: UUID!) {\n    importItems(importId: $id, kind: OUTLINE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      outline {\n        label\n        title\n        guidance\n        depth\n      }\n    }\n  }\n": types.ImportOutlineDocument,
    "\n  query ImportUnits {\n    importUnits {\n      id\n      name\n    }\n  }\n": types.ImportUnitsDocument,
    "\n  query Imports($page: Int!, $size: Int!) {\n    imports(page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        createdAt\n        decided\n        total\n        resultId\n        header {\n          title\n          outcome\n        }\n        files {\n          fileId\n          name\n        }\n      }\n    }\n  }\n": types.ImportsDocument,
    "\n  query ImportUnitNames($id: UUID!) {\n    importUnitNames(importId: $id) {\n      printed\n      uses\n      resolution\n      unitId\n      unitName\n      isConfirmed\n    }\n  }\n": types.ImportUnitNamesDocument,
    "\n  query Inbox($tab: InboxTab!, $page: Int!, $size: Int!) {\n    inbox(tab: $tab, page: $page, size: $size) {\n      items {\n        versionId\n        planId\n        title\n        unitName\n        reason\n        from\n        lastAction\n        since\n        dueOn\n        isOverdue\n      }\n      total\n    }\n  }\n": types.InboxDocument,
    "\n  query ReportWork($page: Int!, $size: Int!) {\n    reportWork(page: $page, size: $size) {\n      items {\n        reportId\n        cycleId\n        title\n        unit {\n          id\n          name\n        }\n        work\n        dueAt\n        isOverdue\n      }\n      total\n    }\n  }\n": types.ReportWorkDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) {\n      id\n    }\n  }\n": types.CreateIndicatorDocument,
    "\n  mutation SaveIndicatorDraft($versionId: UUID!, $lockVersion: Int!, $values: IndicatorInput!) {\n    saveIndicatorDraft(versionId: $versionId, lockVersion: $lockVersion, values: $values) {\n      id\n    }\n  }\n": types.SaveIndicatorDraftDocument,
    "\n  mutation PutIndicatorInUse($versionId: UUID!, $lockVersion: Int!) {\n    putIndicatorInUse(versionId: $versionId, lockVersion: $lockVersion) {\n      id\n    }\n  }\n": types.PutIndicatorInUseDocument,
    "\n  mutation BeginIndicatorVersion($id: UUID!) {\n    beginIndicatorVersion(id: $id) {\n      id\n    }\n  }\n": types.BeginIndicatorVersionDocument,
    "\n  mutation DeleteIndicatorDraft($versionId: UUID!) {\n    deleteIndicatorDraft(versionId: $versionId)\n  }\n": types.DeleteIndicatorDraftDocument,
    "\n  mutation RetireIndicator($id: UUID!, $lockVersion: Int!, $on: Date!) {\n    retireIndicator(id: $id, lockVersion: $lockVersion, on: $on) {\n      id\n    }\n  }\n": types.RetireIndicatorDocument,
    "\n  mutation LinkTarget($targetItemId: UUID!, $indicatorId: UUID) {\n    linkTarget(targetItemId: $targetItemId, indicatorId: $indicatorId)\n  }\n": types.LinkTargetDocument,
    "\n  query Indicators($text: String!, $filter: IndicatorFilter!, $page: Int!, $size: Int!) {\n    indicators(text: $text, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        code\n        name\n        theme\n        uom\n        valueType\n        isDraft\n        retiredOn\n        targetCount\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.IndicatorsDocument,
    "\n  query Indicator($id: UUID!) {\n    indicator(id: $id) {\n      ...IndicatorFields\n    }\n  }\n\n  fragment IndicatorFields on Indicator {\n    id\n    code\n    retiredOn\n    lockVersion\n    mayManage\n    unit {\n      id\n      name\n    }\n    versions {\n      id\n      n\n      state\n      name\n      theme\n      uom\n      valueType\n      direction\n      accumulation\n      decimals\n      mayExceedWhole\n      shareOf\n      levels\n      levelsExclude\n      scaleMin\n      scaleMax\n      required\n      isConfidential\n      numerator\n      denominator\n      exclusions\n      help\n      example\n      mistakes\n      noData\n      validFrom\n      validTo\n      link\n      bridge\n      lockVersion\n    }\n    targets {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      planId\n      planTitle\n      versionId\n    }\n  }\n": types.IndicatorDocument,
    "\n  query UnlinkedTargets($page: Int!, $size: Int!) {\n    unlinkedTargets(page: $page, size: $size) {\n      total\n      items {\n        itemId\n        phrase\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        planId\n        planTitle\n        versionId\n        mayLink\n        proposals {\n          id\n          code\n          name\n        }\n      }\n    }\n  }\n": types.UnlinkedTargetsDocument,
    "\n  mutation CreateLegalInstrument($input: LegalInstrumentInput!) {\n    createLegalInstrument(input: $input) {\n      ...InstrumentFields\n    }\n  }\n": types.CreateLegalInstrumentDocument,
    "\n  mutation SaveLegalInstrument($id: UUID!, $lockVersion: Int!, $input: LegalInstrumentInput!) {\n    saveLegalInstrument(id: $id, lockVersion: $lockVersion, input: $input) {\n      ...InstrumentFields\n    }\n  }\n": types.SaveLegalInstrumentDocument,
    "\n  query PlanAppraisals($versionId: UUID!) {\n    planAppraisals(versionId: $versionId) {\n      ...AppraisalsFields\n    }\n  }\n\n  fragment AppraisalsFields on PlanAppraisals {\n    versionId\n    lockVersion\n    turn {\n      round\n      askedAt\n      dueOn\n      daysLate\n    }\n    mayWrite\n    appraisals {\n      id\n      round\n      kind\n      askedAt\n      dueOn\n      daysLate\n      points {\n        key\n        words\n        answer\n        note\n      }\n      opinion\n      result\n      conditions {\n        id\n        about\n        body\n        answer\n        answerText\n        answeredBy\n        lockVersion\n      }\n      documentNumber\n      documentDate\n      personName\n      postTitle\n      unitName\n      sentAt\n      mayAnswer\n      lockVersion\n    }\n  }\n": types.PlanAppraisalsDocument,
    "\n  mutation SaveAppraisal($input: AppraisalInput!) {\n    saveAppraisal(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n": types.SaveAppraisalDocument,
    "\n  mutation SendAppraisal($input: AppraisalInput!) {\n    sendAppraisal(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n": types.SendAppraisalDocument,
    "\n  mutation AnswerCondition($input: ConditionAnswerInput!) {\n    answerCondition(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n": types.AnswerConditionDocument,
    "\n  query PlanAssignments($versionId: UUID!) {\n    planAssignments(versionId: $versionId) {\n      ...AssignmentsFields\n    }\n  }\n\n  fragment AssignmentsFields on PlanAssignments {\n    versionId\n    mayAssign\n    assignments {\n      id\n      n\n      state\n      request\n      dueOn\n      proposedBy\n      proposedAt\n      documentNumber\n      issuedOn\n      assignedBy\n      assignedAt\n      withdrawnReason\n      lockVersion\n      units {\n        id\n        unitName\n        verdict\n        opinion\n        personName\n        givenAt\n        mayAnswer\n        lockVersion\n        items {\n          id\n          itemId\n          kind\n          words\n          level\n          changedBy\n        }\n      }\n    }\n  }\n": types.PlanAssignmentsDocument,
    "\n  mutation ProposeAssignment($input: ProposeAssignmentInput!) {\n    proposeAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": types.ProposeAssignmentDocument,
    "\n  mutation AnswerAssignment($input: AnswerAssignmentInput!) {\n    answerAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": types.AnswerAssignmentDocument,
    "\n  mutation Assign($input: AssignInput!) {\n    assign(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": types.AssignDocument,
    "\n  mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {\n    withdrawAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n": types.WithdrawAssignmentDocument,
    "\n  mutation BeginAmendment($versionId: UUID!, $input: AmendmentInput!) {\n    beginAmendment(versionId: $versionId, input: $input) {\n      versionId\n    }\n  }\n": types.BeginAmendmentDocument,
    "\n  mutation CreatePlanDraft($input: CreatePlanDraftInput!) {\n    createPlanDraft(input: $input) {\n      ...PlanFields\n    }\n  }\n": types.CreatePlanDraftDocument,
    "\n  mutation CreatePlanFromFramework($frameworkId: UUID!, $input: CreatePlanDraftInput!) {\n    createPlanFromFramework(frameworkId: $frameworkId, input: $input) {\n      ...PlanFields\n    }\n  }\n": types.CreatePlanFromFrameworkDocument,
    "\n  mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {\n    updatePlanHeader(versionId: $versionId, lockVersion: $lockVersion, input: $input) {\n      ...PlanFields\n    }\n  }\n": types.UpdatePlanHeaderDocument,
    "\n  mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {\n    recordPlan(versionId: $versionId, input: $input) {\n      ...PlanFields\n    }\n  }\n": types.RecordPlanDocument,
    "\n  mutation DeletePlanDraft($versionId: UUID!) {\n    deletePlanDraft(versionId: $versionId)\n  }\n": types.DeletePlanDraftDocument,
    "\n  query PlanFindings($versionId: UUID!, $page: Int!, $size: Int!) {\n    planFindings(versionId: $versionId, page: $page, size: $size) {\n      items {\n        ...FindingFields\n      }\n      total\n      page\n      size\n      open\n      advice\n    }\n  }\n\n  fragment FindingFields on PlanFinding {\n    fingerprint\n    rule\n    severity\n    mayAcknowledge\n    table\n    itemId\n    params\n    acknowledgement {\n      reason\n      by\n      at\n    }\n  }\n": types.PlanFindingsDocument,
    "\n  query PlanExpiredBases($versionId: UUID!) {\n    planExpiredBases(versionId: $versionId) {\n      itemId\n      name\n      until\n      replacedBy\n    }\n  }\n": types.PlanExpiredBasesDocument,
    "\n  mutation AcknowledgePlanFinding($versionId: UUID!, $fingerprint: String!, $reason: String!) {\n    acknowledgePlanFinding(versionId: $versionId, fingerprint: $fingerprint, reason: $reason) {\n      ...FindingFields\n    }\n  }\n": types.AcknowledgePlanFindingDocument,
    "\n  mutation ReopenPlanFinding($versionId: UUID!, $fingerprint: String!) {\n    reopenPlanFinding(versionId: $versionId, fingerprint: $fingerprint) {\n      ...FindingFields\n    }\n  }\n": types.ReopenPlanFindingDocument,
    "\n  query PlanConsultations($versionId: UUID!) {\n    planConsultations(versionId: $versionId) {\n      ...ConsultationsFields\n    }\n  }\n\n  fragment ConsultationsFields on PlanConsultations {\n    versionId\n    lockVersion\n    mayAsk\n    mayClose\n    mayAnswer\n    consultations {\n      id\n      n\n      request\n      dueOn\n      askedBy\n      askedAt\n      closedAt\n      units {\n        id\n        unitName\n        verdict\n        personName\n        postTitle\n        givenAt\n        isOwn\n        lockVersion\n        remarks {\n          id\n          about\n          body\n          answer\n          answerText\n          answeredBy\n          lockVersion\n        }\n      }\n    }\n  }\n": types.PlanConsultationsDocument,
    "\n  mutation AskOpinions($input: AskOpinionsInput!) {\n    askOpinions(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n": types.AskOpinionsDocument,
    "\n  mutation CloseOpinions($versionId: UUID!, $lockVersion: Int!) {\n    closeOpinions(versionId: $versionId, lockVersion: $lockVersion) {\n      ...ConsultationsFields\n    }\n  }\n": types.CloseOpinionsDocument,
    "\n  mutation GiveUnitOpinion($input: UnitOpinionInput!) {\n    giveUnitOpinion(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n": types.GiveUnitOpinionDocument,
    "\n  mutation AnswerRemark($input: RemarkAnswerInput!) {\n    answerRemark(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n": types.AnswerRemarkDocument,
    "\n  query PlanDerivation($parentVersionId: UUID!, $year: Int!) {\n    planDerivation(parentVersionId: $parentVersionId, year: $year) {\n      kind\n      itemId\n      label\n      fate\n    }\n  }\n": types.PlanDerivationDocument,
    "\n  mutation DerivePlan($parentVersionId: UUID!, $input: DerivationInput!) {\n    derivePlan(parentVersionId: $parentVersionId, input: $input) {\n      planId\n    }\n  }\n": types.DerivePlanDocument,
    "\n  query PlanChildren($parentId: UUID!, $size: Int!) {\n    plans(filter: { parentId: $parentId }, sort: { key: PERIOD, descending: false }, page: 1, size: $size) {\n      items {\n        id\n        title\n        standing\n        amendments\n        unit {\n          id\n          name\n        }\n      }\n      total\n    }\n  }\n": types.PlanChildrenDocument,
    "\n  query PlanOmissions($versionId: UUID!) {\n    planOmissions(versionId: $versionId) {\n      kind\n      label\n      reason\n    }\n  }\n": types.PlanOmissionsDocument,
    "\n  query EarlierPlans($versionId: UUID!) {\n    earlierPlans(versionId: $versionId) {\n      versionId\n      title\n      periodStart\n      periodEnd\n    }\n  }\n": types.EarlierPlansDocument,
    "\n  query CarriedSections($versionId: UUID!, $earlierVersionId: UUID!) {\n    carriedSections(versionId: $versionId, earlierVersionId: $earlierVersionId) {\n      fed {\n        itemId\n        earlierItemIds\n      }\n      lostItemIds\n    }\n  }\n": types.CarriedSectionsDocument,
    "\n  query PlanEvaluation($versionId: UUID!) {\n    planEvaluation(versionId: $versionId) {\n      ...EvaluationFields\n    }\n  }\n\n  fragment EvaluationFields on PlanEvaluation {\n    versionId\n    lockVersion\n    results\n    lessons\n    targets {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      verdict\n      note\n    }\n    updatedBy\n    updatedAt\n    isFinal\n    hasDossier\n    closedBy\n    closedAt\n    closeReason\n    mayWrite\n    mayClose\n    versionLock\n  }\n": types.PlanEvaluationDocument,
    "\n  mutation SavePlanEvaluation($input: SavePlanEvaluationInput!) {\n    savePlanEvaluation(input: $input) {\n      ...EvaluationFields\n    }\n  }\n": types.SavePlanEvaluationDocument,
    "\n  query PlanAlignment($planId: UUID!) {\n    planAlignment(planId: $planId) {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      carried {\n        planId\n        unitName\n        year\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        isBelow\n      }\n      missing {\n        planId\n        unitName\n        year\n        reason\n      }\n    }\n  }\n": types.PlanAlignmentDocument,
    "\n  query PlanDroppedTargets($versionId: UUID!) {\n    planDroppedTargets(versionId: $versionId) {\n      itemId\n      verdict\n      note\n      isCarried\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n    }\n  }\n": types.PlanDroppedTargetsDocument,
    "\n  query PlanEvaluationBefore($versionId: UUID!) {\n    planEvaluationBefore(versionId: $versionId) {\n      planId\n      title\n      results\n      lessons\n    }\n  }\n": types.PlanEvaluationBeforeDocument,
    "\n  query PlanComparison($beforeVersionId: UUID!, $afterVersionId: UUID!) {\n    planComparison(beforeVersionId: $beforeVersionId, afterVersionId: $afterVersionId) {\n      kind\n      itemId\n      type\n      isMoved\n      label\n      movedAfter\n      fields {\n        field\n        before\n        after\n      }\n    }\n  }\n": types.PlanComparisonDocument,
    "\n  query PlanConsolidation($planId: UUID!) {\n    planConsolidation(planId: $planId) {\n      versionId\n      marks {\n        itemId\n        type\n        versionId\n      }\n      removed {\n        kind\n        itemId\n        label\n        versionId\n      }\n    }\n  }\n": types.PlanConsolidationDocument,
    "\n  query FrameworksInUse {\n    frameworksInUse {\n      id\n      title\n      periodStart\n      periodEnd\n    }\n  }\n": types.FrameworksInUseDocument,
    "\n  query PlanGuidance($frameworkId: UUID!) {\n    framework(id: $frameworkId) {\n      id\n      title\n    }\n    frameworkSections(frameworkId: $frameworkId) {\n      id\n      guidance\n      isRequired\n      contents\n    }\n  }\n": types.PlanGuidanceDocument,
    "\n  query Plan($id: UUID!) {\n    plan(id: $id) {\n      ...PlanFields\n    }\n  }\n\n  fragment PlanFields on Plan {\n    id\n    title\n    kind\n    unit {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    periodStart\n    periodEnd\n    orientationTo\n    origin\n    restriction\n    currentVersionId\n    parent {\n      id\n      title\n    }\n    predecessor {\n      id\n      title\n    }\n    mayWrite\n    mayRecord\n    mayFollow\n    mayAmend\n    versions {\n      id\n      n\n      title\n      state\n      standing\n      documentType\n      documentNumber\n      numberUnknownReason\n      issuedOn\n      issuer {\n        id\n        name\n      }\n      issuingAuthority\n      place\n      signerName\n      signerPosition\n      signerCapacity\n      amendsVersionId\n      frameworkId\n      amendmentType\n      amendmentCause\n      copiedFromVersionId\n      extendsTo\n      amendments\n      contentSha256\n      recordedAt\n      updatedAt\n      updatedBy\n      lockVersion\n      completeness\n      counts {\n        sections\n        targets\n        targetSentences\n        tasks\n        funding\n        bases\n        duties\n        targetsWithoutValue\n        targetsWithoutYear\n        targetsWithoutOwner\n        targetsComplete\n        tasksWithoutLead\n        tasksWithoutTime\n        tasksWithoutCost\n        tasksComplete\n        unknownUnits\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        mediaType\n        sizeBytes\n        isPurged\n      }\n    }\n  }\n": types.PlanDocument,
    "\n  query PlanTargets($versionId: UUID!) {\n    planTargets(versionId: $versionId) {\n      ...TargetFields\n    }\n  }\n\n  fragment TargetFields on PlanTarget {\n    id\n    itemId\n    position\n    sectionItemId\n    printedId\n    printedText\n    phrase\n    comparator\n    value\n    valueMax\n    unit\n    population\n    scope\n    targetYear\n    baselineYear\n    baselineValue\n    direction\n    partOfItemId\n    owner {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": types.PlanTargetsDocument,
    "\n  query PlanTasks($versionId: UUID!) {\n    planTasks(versionId: $versionId) {\n      ...TaskFields\n    }\n  }\n\n  fragment TaskFields on PlanTask {\n    id\n    itemId\n    position\n    sectionItemId\n    parentItemId\n    no\n    name\n    kind\n    leads {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    coordinators {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    scheduleText\n    startYear\n    endYear\n    dueOn\n    recurrence\n    cost\n    currency\n    fundingNature\n    output\n    note\n    continues\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": types.PlanTasksDocument,
    "\n  query PlanFunding($versionId: UUID!) {\n    planFunding(versionId: $versionId) {\n      ...FundingFields\n    }\n  }\n\n  fragment FundingFields on PlanFunding {\n    id\n    itemId\n    position\n    printed\n    isTotal\n    isComposite\n    source\n    nature\n    year\n    currency\n    amount\n    sourceSpan {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": types.PlanFundingDocument,
    "\n  query PlanBases($versionId: UUID!) {\n    planBases(versionId: $versionId) {\n      ...BasisFields\n    }\n  }\n\n  fragment BasisFields on PlanBasis {\n    id\n    itemId\n    position\n    type\n    number\n    issuedOn\n    issuer\n    title\n    printed\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": types.PlanBasesDocument,
    "\n  query PlanSections($versionId: UUID!) {\n    planSections(versionId: $versionId) {\n      ...SectionFields\n    }\n  }\n\n  fragment SectionFields on PlanSection {\n    id\n    itemId\n    parentItemId\n    position\n    kind\n    label\n    text\n    rows\n    frameworkSectionId\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n": types.PlanSectionsDocument,
    "\n  query PlanDuties($versionId: UUID!) {\n    planDuties(versionId: $versionId) {\n      id\n      itemId\n      position\n      unit {\n        printed\n        resolution\n        unitId\n        unitName\n      }\n      role\n      text\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n": types.PlanDutiesDocument,
    "\n  query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {\n    plans(filter: $filter, sort: $sort, page: $page, size: $size) {\n      total\n      items {\n        id\n        versionId\n        title\n        kind\n        unit {\n          id\n          name\n        }\n        documentNumber\n        issuedOn\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        origin\n        standing\n        amendments\n        targets\n        tasks\n        completeness\n        updatedAt\n      }\n    }\n  }\n": types.PlansDocument,
    "\n  query MakesPdf {\n    makesPdf\n  }\n": types.MakesPdfDocument,
    "\n  query PlanProcedure($versionId: UUID!) {\n    planProcedure(versionId: $versionId) {\n      ...ProcedureFields\n    }\n  }\n\n  fragment ProcedureFields on PlanProcedure {\n    versionId\n    lockVersion\n    state\n    code\n    round\n    steps {\n      key\n      phase\n      seat\n      act\n      required\n      workingDays\n      capacity\n      state\n      holders\n      since\n      doneBy\n    }\n    actions\n    ownStepKey\n    isBarred\n    paperActions\n    signers {\n      id\n      name\n      capacity\n    }\n    isSeen\n    documentNumber\n    issuedOn\n    decisions {\n      id\n      round\n      action\n      seat\n      act\n      personName\n      postTitle\n      unitName\n      capacity\n      opinion\n      at\n      paper {\n        decidedOn\n        recordedBy\n        pageFileId\n      }\n    }\n  }\n": types.PlanProcedureDocument,
    "\n  mutation ActOnPlan($input: ActOnPlanInput!) {\n    actOnPlan(input: $input) {\n      ...ProcedureFields\n    }\n  }\n": types.ActOnPlanDocument,
    "\n  mutation AssignPlanNumber($input: AssignPlanNumberInput!) {\n    assignPlanNumber(input: $input) {\n      ...ProcedureFields\n    }\n  }\n": types.AssignPlanNumberDocument,
    "\n  mutation RecordPaperDecision($input: RecordPaperDecisionInput!) {\n    recordPaperDecision(input: $input) {\n      ...ProcedureFields\n    }\n  }\n": types.RecordPaperDecisionDocument,
    "\n  mutation OpenPlanTurn($versionId: UUID!) {\n    openPlanTurn(versionId: $versionId) {\n      ...ProcedureFields\n    }\n  }\n": types.OpenPlanTurnDocument,
    "\n  mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {\n    savePlanTargets(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TargetFields\n      }\n    }\n  }\n": types.SavePlanTargetsDocument,
    "\n  mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {\n    savePlanTasks(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TaskFields\n      }\n    }\n  }\n": types.SavePlanTasksDocument,
    "\n  mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {\n    savePlanFunding(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...FundingFields\n      }\n    }\n  }\n": types.SavePlanFundingDocument,
    "\n  mutation SavePlanBases($versionId: UUID!, $changes: [PlanBasisChange!]!) {\n    savePlanBases(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...BasisFields\n      }\n    }\n  }\n": types.SavePlanBasesDocument,
    "\n  mutation SavePlanSections($versionId: UUID!, $changes: [PlanSectionChange!]!) {\n    savePlanSections(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      rows {\n        ...SectionFields\n      }\n    }\n  }\n": types.SavePlanSectionsDocument,
    "\n  query PlanSectionWork($versionId: UUID!) {\n    planSectionWork(versionId: $versionId) {\n      ...SectionWorkFields\n    }\n  }\n\n  fragment SectionWorkFields on SectionWork {\n    itemId\n    isDone\n    owner {\n      id\n      name\n    }\n  }\n": types.PlanSectionWorkDocument,
    "\n  mutation SetPlanSectionWork($versionId: UUID!, $input: SectionWorkInput!) {\n    setPlanSectionWork(versionId: $versionId, input: $input) {\n      ...SectionWorkFields\n    }\n  }\n": types.SetPlanSectionWorkDocument,
    "\n  mutation MovePlanSection($versionId: UUID!, $itemId: UUID!, $move: SectionMove!) {\n    movePlanSection(versionId: $versionId, itemId: $itemId, move: $move) {\n      ...SectionFields\n    }\n  }\n": types.MovePlanSectionDocument,
    "\n  query PlanSending($versionId: UUID!) {\n    planSending(versionId: $versionId) {\n      ...SendingFields\n    }\n  }\n\n  fragment SendingFields on PlanSending {\n    versionId\n    recipient\n    workingDays\n    dueOn\n    standing\n    outcome\n    way\n    documentNumber\n    sentOn\n    reason\n    recordedBy\n    recordedAt\n    mayRecord\n    lockVersion\n  }\n": types.PlanSendingDocument,
    "\n  mutation RecordPlanSending($input: RecordSendingInput!) {\n    recordPlanSending(input: $input) {\n      ...SendingFields\n    }\n  }\n": types.RecordPlanSendingDocument,
    "\n  query HistoricalRound($id: UUID!) {\n    historicalRound(id: $id) {\n      id\n      title\n      documentNumber\n      issuedOn\n      issuer\n    }\n    historicalValues(roundId: $id) {\n      id\n      section\n      indicator\n      unit {\n        printed\n        unitName\n      }\n      population\n      state\n      value\n      uom\n      asPrinted\n    }\n  }\n": types.HistoricalRoundDocument,
    "\n  query HistoricalRounds($page: Int!, $size: Int!) {\n    historicalRounds(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuer\n        valueCount\n      }\n    }\n  }\n": types.HistoricalRoundsDocument,
    "\n  query UnitCard($id: UUID!, $asOf: Date) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      shortName\n      symbol\n      kind\n      edgeKind\n      parentId\n      agencyId\n      childCount\n      closedOn\n      lockVersion\n      budgetCode\n      budgetLevel\n      canManage\n      canReadContacts\n      ancestors {\n        id\n        name\n        shortName\n      }\n      names {\n        name\n        shortName\n        symbol\n        legalBasis\n        validFrom\n        validTo\n      }\n      identifiers {\n        scheme\n        value\n        canonical\n        validFrom\n        validTo\n      }\n      aliases {\n        kind\n        name\n      }\n      events {\n        id\n        type\n        effectiveOn\n        legalBasis\n        recordedAt\n        predecessors {\n          id\n          name\n          shortName\n        }\n        successors {\n          id\n          name\n          shortName\n        }\n      }\n    }\n  }\n": types.UnitCardDocument,
    "\n  query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n      }\n    }\n  }\n": types.UnitChildrenDocument,
    "\n  query UnitContacts($unitId: UUID!) {\n    unitContacts(unitId: $unitId) {\n      name\n      phone\n      mail\n      validFrom\n      validTo\n    }\n  }\n": types.UnitContactsDocument,
    "\n  query CommentThreads($versionId: UUID!, $filter: CommentFilter!, $page: Int!, $size: Int!) {\n    commentThreads(versionId: $versionId, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...ThreadFields\n      }\n    }\n  }\n\n  fragment ThreadFields on CommentThread {\n    id\n    kind\n    itemId\n    words\n    isGone\n    quote\n    isResolved\n    resolvedByName\n    resolvedAt\n    mayResolve\n    lockVersion\n    comments {\n      id\n      body\n      authorName\n      unitName\n      writtenAt\n    }\n  }\n": types.CommentThreadsDocument,
    "\n  query CommentSummary($versionId: UUID!) {\n    commentSummary(versionId: $versionId) {\n      mayComment\n      open\n      total\n      counts {\n        itemId\n        open\n        total\n      }\n    }\n  }\n": types.CommentSummaryDocument,
    "\n  mutation OpenCommentThread($input: NewCommentThread!) {\n    openCommentThread(input: $input) {\n      ...ThreadFields\n    }\n  }\n": types.OpenCommentThreadDocument,
    "\n  mutation AnswerCommentThread($versionId: UUID!, $threadId: UUID!, $body: String!) {\n    answerCommentThread(versionId: $versionId, threadId: $threadId, body: $body) {\n      ...ThreadFields\n    }\n  }\n": types.AnswerCommentThreadDocument,
    "\n  mutation ResolveCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!, $answer: String) {\n    resolveCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion, answer: $answer) {\n      ...ThreadFields\n    }\n  }\n": types.ResolveCommentThreadDocument,
    "\n  mutation ReopenCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!) {\n    reopenCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion) {\n      ...ThreadFields\n    }\n  }\n": types.ReopenCommentThreadDocument,
    "\n  query InboxCounts {\n    inboxCounts {\n      todo\n      coordinate\n      reports\n    }\n  }\n": types.InboxCountsDocument,
    "\n  query LegalInstruments($text: String!, $page: Int!, $size: Int!) {\n    legalInstruments(text: $text, page: $page, size: $size) {\n      total\n      page\n      size\n      items {\n        ...InstrumentFields\n      }\n    }\n  }\n\n  fragment InstrumentFields on LegalInstrument {\n    id\n    type\n    number\n    title\n    issuedOn\n    issuer\n    inForceFrom\n    inForceUntil\n    replaces {\n      id\n      type\n      number\n    }\n    replacedBy {\n      id\n      type\n      number\n    }\n    amends {\n      id\n      type\n      number\n    }\n    amendedBy {\n      id\n      type\n      number\n    }\n    lockVersion\n  }\n": types.LegalInstrumentsDocument,
    "\n  query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {\n    unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n        matchKind\n        matchText\n        place\n      }\n    }\n  }\n": types.SearchUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Authorisations {\n    authorisations {\n      ...AuthorisationFields\n    }\n  }\n\n  fragment AuthorisationFields on Authorisation {\n    id\n    unitName\n    grantorTitle\n    grantorName\n    postTitle\n    postUnitName\n    holders\n    capacity\n    seats\n    planKinds\n    limits\n    documentNumber\n    documentOn\n    validFrom\n    lastOn\n    standing\n    endedAt\n    endedBy\n    endReason\n    recordedBy\n    lockVersion\n    mayEnd\n  }\n"): typeof import('./graphql.js').AuthorisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuthorisationChoices($unitId: UUID!) {\n    authorisationChoices(unitId: $unitId) {\n      grantors {\n        id\n        title\n        unitName\n        holders\n      }\n      posts {\n        id\n        title\n        unitName\n        holders\n      }\n    }\n  }\n"): typeof import('./graphql.js').AuthorisationChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantAuthorisation($input: GrantAuthorisationInput!) {\n    grantAuthorisation(input: $input) {\n      ...AuthorisationFields\n    }\n  }\n"): typeof import('./graphql.js').GrantAuthorisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAuthorisation($id: UUID!, $lockVersion: Int!, $reason: String!) {\n    endAuthorisation(input: { id: $id, lockVersion: $lockVersion, reason: $reason }) {\n      ...AuthorisationFields\n    }\n  }\n"): typeof import('./graphql.js').EndAuthorisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assigned($filter: AssignedFilter!, $page: Int!, $size: Int!) {\n    assigned(filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        kind\n        planId\n        versionId\n        planTitle\n        documentNumber\n        issuedOn\n        words\n        role\n        among\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        given {\n          level\n          documentNumber\n          issuedOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AssignedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCycle($unitId: UUID!, $values: CycleInput!) {\n    createCycle(unitId: $unitId, values: $values) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CreateCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCycle($id: UUID!, $lockVersion: Int!, $values: CycleInput!) {\n    saveCycle(id: $id, lockVersion: $lockVersion, values: $values) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').SaveCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCycle($id: UUID!, $lockVersion: Int!) {\n    openCycle(id: $id, lockVersion: $lockVersion) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').OpenCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCycle($id: UUID!, $lockVersion: Int!) {\n    closeCycle(id: $id, lockVersion: $lockVersion) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CloseCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCycle($id: UUID!) {\n    deleteCycle(id: $id)\n  }\n"): typeof import('./graphql.js').DeleteCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendReport($reportId: UUID!, $lockVersion: Int!, $on: Date, $time: String!) {\n    extendReport(reportId: $reportId, lockVersion: $lockVersion, on: $on, time: $time) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').ExtendReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReports($ids: [UUID!]!) {\n    acceptReports(ids: $ids)\n  }\n"): typeof import('./graphql.js').AcceptReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleUnits {\n    cycleUnits {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').CycleUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleIndicatorChoices($text: String!, $size: Int!) {\n    indicators(text: $text, filter: ALL, page: 1, size: $size) {\n      total\n      items {\n        id\n        code\n        name\n        valueType\n        isDraft\n      }\n    }\n  }\n"): typeof import('./graphql.js').CycleIndicatorChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleRespondentChoices($parentId: UUID!, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n      }\n    }\n  }\n"): typeof import('./graphql.js').CycleRespondentChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cycles($page: Int!, $size: Int!) {\n    cycles(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        unit {\n          id\n          name\n        }\n        state\n        period {\n          kind\n          dataFrom\n          dataTo\n          reportingYear\n        }\n        dueAt\n        respondents\n        sent\n        accepted\n        ownReportId\n      }\n    }\n  }\n"): typeof import('./graphql.js').CyclesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cycle($id: UUID!) {\n    cycle(id: $id) {\n      id\n      title\n      unit {\n        id\n        name\n      }\n      state\n      period {\n        kind\n        dataFrom\n        dataTo\n        reportingYear\n      }\n      dueAt\n      structureDate\n      receiver\n      indicators {\n        id\n        code\n        definition {\n          name\n        }\n      }\n      reports {\n        id\n        unit {\n          id\n          name\n        }\n        represents {\n          id\n          name\n        }\n        state\n        dueAt\n        sentAt\n        isOnBehalf\n        answered\n        asked\n        changedAfterAcceptance\n        exempt\n        lockVersion\n      }\n      mayManage\n      lockVersion\n    }\n  }\n"): typeof import('./graphql.js').CycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleFigures($cycleId: UUID!, $series: ValueSeries!) {\n    cycleFigures(cycleId: $cycleId, series: $series) {\n      indicator {\n        id\n        code\n        definition {\n          name\n          uom\n          valueType\n          decimals\n        }\n      }\n      figure {\n        kind\n        methodVersion\n        value\n        exact {\n          numerator\n          denominator\n        }\n        range {\n          low {\n            numerator\n            denominator\n          }\n          high {\n            numerator\n            denominator\n          }\n        }\n        parts {\n          key\n          amount\n        }\n        meeting {\n          exact {\n            numerator\n            denominator\n          }\n        }\n        coverage {\n          expected {\n            respondents\n            units\n          }\n          withFigure {\n            respondents\n            units\n          }\n        }\n        flags\n      }\n      previous {\n        period {\n          dataFrom\n          dataTo\n        }\n        value\n      }\n      targets {\n        target {\n          itemId\n          phrase\n          targetYear\n          planId\n          planTitle\n          versionId\n        }\n        verdict\n        lowest {\n          numerator\n          denominator\n        }\n        highest {\n          numerator\n          denominator\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CycleFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureSources($cycleId: UUID!, $indicatorId: UUID!, $series: ValueSeries!) {\n    figureSources(cycleId: $cycleId, indicatorId: $indicatorId, series: $series) {\n      reportId\n      unit {\n        id\n        name\n      }\n      represents\n      state\n      words {\n        value\n        second\n        note\n        documentNumber\n        documentIssuedOn\n      }\n      basis\n      exact {\n        numerator\n        denominator\n      }\n      enteredBy\n      enteredAt\n      acceptedAt\n      isOnBehalf\n      files {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.js').FigureSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleSnapshots($cycleId: UUID!) {\n    cycleSnapshots(cycleId: $cycleId) {\n      id\n      n\n      sha256\n      takenAt\n      takenBy\n    }\n  }\n"): typeof import('./graphql.js').CycleSnapshotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleDrift($snapshotId: UUID!) {\n    cycleDrift(snapshotId: $snapshotId) {\n      indicatorId\n      code\n      name\n      before {\n        kind\n        value\n      }\n      after {\n        kind\n        value\n      }\n      causes {\n        unit {\n          id\n          name\n        }\n        before {\n          state\n          words {\n            value\n            second\n          }\n        }\n        after {\n          state\n          words {\n            value\n            second\n          }\n        }\n        by\n        at\n      }\n    }\n  }\n"): typeof import('./graphql.js').CycleDriftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeCycle($cycleId: UUID!) {\n    freezeCycle(cycleId: $cycleId) {\n      n\n    }\n  }\n"): typeof import('./graphql.js').FreezeCycleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyFramework($id: UUID!, $unitId: UUID!) {\n    copyFramework(id: $id, unitId: $unitId) {\n      ...FrameworkFields\n    }\n  }\n"): typeof import('./graphql.js').CopyFrameworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFramework($id: UUID!, $lockVersion: Int!, $input: FrameworkInput!) {\n    saveFramework(id: $id, lockVersion: $lockVersion, input: $input) {\n      ...FrameworkFields\n    }\n  }\n"): typeof import('./graphql.js').SaveFrameworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutFrameworkInUse($id: UUID!, $lockVersion: Int!) {\n    putFrameworkInUse(id: $id, lockVersion: $lockVersion) {\n      ...FrameworkFields\n    }\n  }\n"): typeof import('./graphql.js').PutFrameworkInUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireFramework($id: UUID!, $lockVersion: Int!) {\n    retireFramework(id: $id, lockVersion: $lockVersion) {\n      ...FrameworkFields\n    }\n  }\n"): typeof import('./graphql.js').RetireFrameworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierFrameworks($frameworkId: UUID!) {\n    earlierFrameworks(frameworkId: $frameworkId) {\n      id\n      title\n      isMapped\n    }\n  }\n"): typeof import('./graphql.js').EarlierFrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworkMap($frameworkId: UUID!, $fromFrameworkId: UUID!) {\n    frameworkMap(frameworkId: $frameworkId, fromFrameworkId: $fromFrameworkId) {\n      ...FrameworkMapFields\n    }\n    frameworkSections(frameworkId: $fromFrameworkId) {\n      id\n      depth\n      label\n      title\n    }\n  }\n\n  fragment FrameworkMapFields on FrameworkMap {\n    lockVersion\n    links {\n      fromSectionId\n      toSectionIds\n    }\n  }\n"): typeof import('./graphql.js').FrameworkMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFrameworkMap($input: SaveFrameworkMapInput!) {\n    saveFrameworkMap(input: $input) {\n      ...FrameworkMapFields\n    }\n  }\n"): typeof import('./graphql.js').SaveFrameworkMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Framework($id: UUID!) {\n    framework(id: $id) {\n      ...FrameworkFields\n    }\n    frameworkSections(frameworkId: $id) {\n      id\n      depth\n      label\n      title\n      guidance\n      isRequired\n      contents\n    }\n  }\n\n  fragment FrameworkFields on Framework {\n    id\n    title\n    state\n    isShipped\n    documentNumber\n    issuedOn\n    issuer\n    periodStart\n    periodEnd\n    lockVersion\n    mayManage\n  }\n"): typeof import('./graphql.js').FrameworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frameworks($page: Int!, $size: Int!) {\n    frameworks(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        state\n        isShipped\n        documentNumber\n        issuedOn\n        issuer\n        periodStart\n        periodEnd\n      }\n    }\n  }\n"): typeof import('./graphql.js').FrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {\n    setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {\n      id\n      lockVersion\n    }\n  }\n"): typeof import('./graphql.js').SetImportHeaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {\n    resolveImportUnit(importId: $importId, printed: $printed, resolution: $resolution, unitId: $unitId) {\n      printed\n    }\n  }\n"): typeof import('./graphql.js').ResolveImportUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {\n    acceptImport(importId: $importId, lockVersion: $lockVersion) {\n      id\n      resultId\n    }\n  }\n"): typeof import('./graphql.js').AcceptImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($importId: UUID!) {\n    discardImport(importId: $importId) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').DiscardImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {\n    decideImportItems(importId: $importId, decisions: $decisions) {\n      id\n      decided\n    }\n  }\n"): typeof import('./graphql.js').DecideImportItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {\n    acceptSureImportItems(importId: $importId, kind: $kind) {\n      id\n      decided\n    }\n  }\n"): typeof import('./graphql.js').AcceptSureImportItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {\n    editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {\n      id\n      lockVersion\n    }\n  }\n"): typeof import('./graphql.js').EditImportItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeImportItem($id: UUID!) {\n    mergeImportItemWithPrevious(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').MergeImportItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportComparison($id: UUID!) {\n    importComparison(importId: $id) {\n      planId\n      title\n      kinds {\n        kind\n        same\n        added\n        missing\n        changed {\n          words\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: UUID!) {\n    import(id: $id) {\n      id\n      state\n      unitId\n      jobId\n      errorCode\n      errorParams\n      header {\n        outcome\n        documentType\n        title\n        issuingAgency\n        issuingAuthority\n        documentNumber\n        issuedOn\n        dateAsPrinted\n        place\n        signerName\n        signerPosition\n        signerCapacity\n        kind\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        recipients\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        hasText\n      }\n      warnings {\n        code\n        params\n        source {\n          fileId\n          start\n          end\n        }\n      }\n      decided\n      total\n      duplicateOfVersionId\n      amendsVersionId\n      resultId\n      lockVersion\n    }\n  }\n"): typeof import('./graphql.js').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportTargets($id: UUID!) {\n    importItems(importId: $id, kind: TARGET) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      target {\n        phrase\n        printedId\n        comparator\n        value\n        valueMax\n        unit\n        population\n        scope\n        targetYear\n        baselineYear\n        direction\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportTasks($id: UUID!) {\n    importItems(importId: $id, kind: TASK) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      task {\n        no\n        name\n        taskKind\n        leads\n        coordinators\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        cost\n        currency\n        fundingNature\n        output\n        note\n        subProjects\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportFunding($id: UUID!) {\n    importItems(importId: $id, kind: FUNDING) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      funding {\n        printed\n        isTotal\n        isComposite\n        source\n        nature\n        currency\n        amount\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportFundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportBases($id: UUID!) {\n    importItems(importId: $id, kind: BASIS) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      basis {\n        type\n        number\n        issuedOn\n        issuer\n        title\n        printed\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportDuties($id: UUID!) {\n    importItems(importId: $id, kind: DUTY) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      duty {\n        unit\n        role\n        text\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportDutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportValues($id: UUID!) {\n    importItems(importId: $id, kind: VALUE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      value {\n        section\n        indicator\n        unit\n        population\n        state\n        value\n        uom\n        asPrinted\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportValuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportOutline($id: UUID!) {\n    importItems(importId: $id, kind: OUTLINE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      outline {\n        label\n        title\n        guidance\n        depth\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportOutlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportUnits {\n    importUnits {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').ImportUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($page: Int!, $size: Int!) {\n    imports(page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        createdAt\n        decided\n        total\n        resultId\n        header {\n          title\n          outcome\n        }\n        files {\n          fileId\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportUnitNames($id: UUID!) {\n    importUnitNames(importId: $id) {\n      printed\n      uses\n      resolution\n      unitId\n      unitName\n      isConfirmed\n    }\n  }\n"): typeof import('./graphql.js').ImportUnitNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($tab: InboxTab!, $page: Int!, $size: Int!) {\n    inbox(tab: $tab, page: $page, size: $size) {\n      items {\n        versionId\n        planId\n        title\n        unitName\n        reason\n        from\n        lastAction\n        since\n        dueOn\n        isOverdue\n      }\n      total\n    }\n  }\n"): typeof import('./graphql.js').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportWork($page: Int!, $size: Int!) {\n    reportWork(page: $page, size: $size) {\n      items {\n        reportId\n        cycleId\n        title\n        unit {\n          id\n          name\n        }\n        work\n        dueAt\n        isOverdue\n      }\n      total\n    }\n  }\n"): typeof import('./graphql.js').ReportWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    createIndicator(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').CreateIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveIndicatorDraft($versionId: UUID!, $lockVersion: Int!, $values: IndicatorInput!) {\n    saveIndicatorDraft(versionId: $versionId, lockVersion: $lockVersion, values: $values) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').SaveIndicatorDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutIndicatorInUse($versionId: UUID!, $lockVersion: Int!) {\n    putIndicatorInUse(versionId: $versionId, lockVersion: $lockVersion) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').PutIndicatorInUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginIndicatorVersion($id: UUID!) {\n    beginIndicatorVersion(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').BeginIndicatorVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteIndicatorDraft($versionId: UUID!) {\n    deleteIndicatorDraft(versionId: $versionId)\n  }\n"): typeof import('./graphql.js').DeleteIndicatorDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireIndicator($id: UUID!, $lockVersion: Int!, $on: Date!) {\n    retireIndicator(id: $id, lockVersion: $lockVersion, on: $on) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').RetireIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkTarget($targetItemId: UUID!, $indicatorId: UUID) {\n    linkTarget(targetItemId: $targetItemId, indicatorId: $indicatorId)\n  }\n"): typeof import('./graphql.js').LinkTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicators($text: String!, $filter: IndicatorFilter!, $page: Int!, $size: Int!) {\n    indicators(text: $text, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        id\n        code\n        name\n        theme\n        uom\n        valueType\n        isDraft\n        retiredOn\n        targetCount\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').IndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicator($id: UUID!) {\n    indicator(id: $id) {\n      ...IndicatorFields\n    }\n  }\n\n  fragment IndicatorFields on Indicator {\n    id\n    code\n    retiredOn\n    lockVersion\n    mayManage\n    unit {\n      id\n      name\n    }\n    versions {\n      id\n      n\n      state\n      name\n      theme\n      uom\n      valueType\n      direction\n      accumulation\n      decimals\n      mayExceedWhole\n      shareOf\n      levels\n      levelsExclude\n      scaleMin\n      scaleMax\n      required\n      isConfidential\n      numerator\n      denominator\n      exclusions\n      help\n      example\n      mistakes\n      noData\n      validFrom\n      validTo\n      link\n      bridge\n      lockVersion\n    }\n    targets {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      planId\n      planTitle\n      versionId\n    }\n  }\n"): typeof import('./graphql.js').IndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnlinkedTargets($page: Int!, $size: Int!) {\n    unlinkedTargets(page: $page, size: $size) {\n      total\n      items {\n        itemId\n        phrase\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        planId\n        planTitle\n        versionId\n        mayLink\n        proposals {\n          id\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').UnlinkedTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLegalInstrument($input: LegalInstrumentInput!) {\n    createLegalInstrument(input: $input) {\n      ...InstrumentFields\n    }\n  }\n"): typeof import('./graphql.js').CreateLegalInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLegalInstrument($id: UUID!, $lockVersion: Int!, $input: LegalInstrumentInput!) {\n    saveLegalInstrument(id: $id, lockVersion: $lockVersion, input: $input) {\n      ...InstrumentFields\n    }\n  }\n"): typeof import('./graphql.js').SaveLegalInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanAppraisals($versionId: UUID!) {\n    planAppraisals(versionId: $versionId) {\n      ...AppraisalsFields\n    }\n  }\n\n  fragment AppraisalsFields on PlanAppraisals {\n    versionId\n    lockVersion\n    turn {\n      round\n      askedAt\n      dueOn\n      daysLate\n    }\n    mayWrite\n    appraisals {\n      id\n      round\n      kind\n      askedAt\n      dueOn\n      daysLate\n      points {\n        key\n        words\n        answer\n        note\n      }\n      opinion\n      result\n      conditions {\n        id\n        about\n        body\n        answer\n        answerText\n        answeredBy\n        lockVersion\n      }\n      documentNumber\n      documentDate\n      personName\n      postTitle\n      unitName\n      sentAt\n      mayAnswer\n      lockVersion\n    }\n  }\n"): typeof import('./graphql.js').PlanAppraisalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAppraisal($input: AppraisalInput!) {\n    saveAppraisal(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n"): typeof import('./graphql.js').SaveAppraisalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAppraisal($input: AppraisalInput!) {\n    sendAppraisal(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n"): typeof import('./graphql.js').SendAppraisalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCondition($input: ConditionAnswerInput!) {\n    answerCondition(input: $input) {\n      ...AppraisalsFields\n    }\n  }\n"): typeof import('./graphql.js').AnswerConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanAssignments($versionId: UUID!) {\n    planAssignments(versionId: $versionId) {\n      ...AssignmentsFields\n    }\n  }\n\n  fragment AssignmentsFields on PlanAssignments {\n    versionId\n    mayAssign\n    assignments {\n      id\n      n\n      state\n      request\n      dueOn\n      proposedBy\n      proposedAt\n      documentNumber\n      issuedOn\n      assignedBy\n      assignedAt\n      withdrawnReason\n      lockVersion\n      units {\n        id\n        unitName\n        verdict\n        opinion\n        personName\n        givenAt\n        mayAnswer\n        lockVersion\n        items {\n          id\n          itemId\n          kind\n          words\n          level\n          changedBy\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlanAssignmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAssignment($input: ProposeAssignmentInput!) {\n    proposeAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n"): typeof import('./graphql.js').ProposeAssignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerAssignment($input: AnswerAssignmentInput!) {\n    answerAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n"): typeof import('./graphql.js').AnswerAssignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Assign($input: AssignInput!) {\n    assign(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n"): typeof import('./graphql.js').AssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {\n    withdrawAssignment(input: $input) {\n      ...AssignmentsFields\n    }\n  }\n"): typeof import('./graphql.js').WithdrawAssignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginAmendment($versionId: UUID!, $input: AmendmentInput!) {\n    beginAmendment(versionId: $versionId, input: $input) {\n      versionId\n    }\n  }\n"): typeof import('./graphql.js').BeginAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlanDraft($input: CreatePlanDraftInput!) {\n    createPlanDraft(input: $input) {\n      ...PlanFields\n    }\n  }\n"): typeof import('./graphql.js').CreatePlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlanFromFramework($frameworkId: UUID!, $input: CreatePlanDraftInput!) {\n    createPlanFromFramework(frameworkId: $frameworkId, input: $input) {\n      ...PlanFields\n    }\n  }\n"): typeof import('./graphql.js').CreatePlanFromFrameworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {\n    updatePlanHeader(versionId: $versionId, lockVersion: $lockVersion, input: $input) {\n      ...PlanFields\n    }\n  }\n"): typeof import('./graphql.js').UpdatePlanHeaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {\n    recordPlan(versionId: $versionId, input: $input) {\n      ...PlanFields\n    }\n  }\n"): typeof import('./graphql.js').RecordPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePlanDraft($versionId: UUID!) {\n    deletePlanDraft(versionId: $versionId)\n  }\n"): typeof import('./graphql.js').DeletePlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanFindings($versionId: UUID!, $page: Int!, $size: Int!) {\n    planFindings(versionId: $versionId, page: $page, size: $size) {\n      items {\n        ...FindingFields\n      }\n      total\n      page\n      size\n      open\n      advice\n    }\n  }\n\n  fragment FindingFields on PlanFinding {\n    fingerprint\n    rule\n    severity\n    mayAcknowledge\n    table\n    itemId\n    params\n    acknowledgement {\n      reason\n      by\n      at\n    }\n  }\n"): typeof import('./graphql.js').PlanFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanExpiredBases($versionId: UUID!) {\n    planExpiredBases(versionId: $versionId) {\n      itemId\n      name\n      until\n      replacedBy\n    }\n  }\n"): typeof import('./graphql.js').PlanExpiredBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgePlanFinding($versionId: UUID!, $fingerprint: String!, $reason: String!) {\n    acknowledgePlanFinding(versionId: $versionId, fingerprint: $fingerprint, reason: $reason) {\n      ...FindingFields\n    }\n  }\n"): typeof import('./graphql.js').AcknowledgePlanFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenPlanFinding($versionId: UUID!, $fingerprint: String!) {\n    reopenPlanFinding(versionId: $versionId, fingerprint: $fingerprint) {\n      ...FindingFields\n    }\n  }\n"): typeof import('./graphql.js').ReopenPlanFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanConsultations($versionId: UUID!) {\n    planConsultations(versionId: $versionId) {\n      ...ConsultationsFields\n    }\n  }\n\n  fragment ConsultationsFields on PlanConsultations {\n    versionId\n    lockVersion\n    mayAsk\n    mayClose\n    mayAnswer\n    consultations {\n      id\n      n\n      request\n      dueOn\n      askedBy\n      askedAt\n      closedAt\n      units {\n        id\n        unitName\n        verdict\n        personName\n        postTitle\n        givenAt\n        isOwn\n        lockVersion\n        remarks {\n          id\n          about\n          body\n          answer\n          answerText\n          answeredBy\n          lockVersion\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlanConsultationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskOpinions($input: AskOpinionsInput!) {\n    askOpinions(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n"): typeof import('./graphql.js').AskOpinionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOpinions($versionId: UUID!, $lockVersion: Int!) {\n    closeOpinions(versionId: $versionId, lockVersion: $lockVersion) {\n      ...ConsultationsFields\n    }\n  }\n"): typeof import('./graphql.js').CloseOpinionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUnitOpinion($input: UnitOpinionInput!) {\n    giveUnitOpinion(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n"): typeof import('./graphql.js').GiveUnitOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRemark($input: RemarkAnswerInput!) {\n    answerRemark(input: $input) {\n      ...ConsultationsFields\n    }\n  }\n"): typeof import('./graphql.js').AnswerRemarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanDerivation($parentVersionId: UUID!, $year: Int!) {\n    planDerivation(parentVersionId: $parentVersionId, year: $year) {\n      kind\n      itemId\n      label\n      fate\n    }\n  }\n"): typeof import('./graphql.js').PlanDerivationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DerivePlan($parentVersionId: UUID!, $input: DerivationInput!) {\n    derivePlan(parentVersionId: $parentVersionId, input: $input) {\n      planId\n    }\n  }\n"): typeof import('./graphql.js').DerivePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChildren($parentId: UUID!, $size: Int!) {\n    plans(filter: { parentId: $parentId }, sort: { key: PERIOD, descending: false }, page: 1, size: $size) {\n      items {\n        id\n        title\n        standing\n        amendments\n        unit {\n          id\n          name\n        }\n      }\n      total\n    }\n  }\n"): typeof import('./graphql.js').PlanChildrenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanOmissions($versionId: UUID!) {\n    planOmissions(versionId: $versionId) {\n      kind\n      label\n      reason\n    }\n  }\n"): typeof import('./graphql.js').PlanOmissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierPlans($versionId: UUID!) {\n    earlierPlans(versionId: $versionId) {\n      versionId\n      title\n      periodStart\n      periodEnd\n    }\n  }\n"): typeof import('./graphql.js').EarlierPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarriedSections($versionId: UUID!, $earlierVersionId: UUID!) {\n    carriedSections(versionId: $versionId, earlierVersionId: $earlierVersionId) {\n      fed {\n        itemId\n        earlierItemIds\n      }\n      lostItemIds\n    }\n  }\n"): typeof import('./graphql.js').CarriedSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanEvaluation($versionId: UUID!) {\n    planEvaluation(versionId: $versionId) {\n      ...EvaluationFields\n    }\n  }\n\n  fragment EvaluationFields on PlanEvaluation {\n    versionId\n    lockVersion\n    results\n    lessons\n    targets {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      verdict\n      note\n    }\n    updatedBy\n    updatedAt\n    isFinal\n    hasDossier\n    closedBy\n    closedAt\n    closeReason\n    mayWrite\n    mayClose\n    versionLock\n  }\n"): typeof import('./graphql.js').PlanEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanEvaluation($input: SavePlanEvaluationInput!) {\n    savePlanEvaluation(input: $input) {\n      ...EvaluationFields\n    }\n  }\n"): typeof import('./graphql.js').SavePlanEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanAlignment($planId: UUID!) {\n    planAlignment(planId: $planId) {\n      itemId\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n      carried {\n        planId\n        unitName\n        year\n        comparator\n        value\n        valueMax\n        unit\n        targetYear\n        isBelow\n      }\n      missing {\n        planId\n        unitName\n        year\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlanAlignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanDroppedTargets($versionId: UUID!) {\n    planDroppedTargets(versionId: $versionId) {\n      itemId\n      verdict\n      note\n      isCarried\n      phrase\n      comparator\n      value\n      valueMax\n      unit\n      targetYear\n    }\n  }\n"): typeof import('./graphql.js').PlanDroppedTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanEvaluationBefore($versionId: UUID!) {\n    planEvaluationBefore(versionId: $versionId) {\n      planId\n      title\n      results\n      lessons\n    }\n  }\n"): typeof import('./graphql.js').PlanEvaluationBeforeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanComparison($beforeVersionId: UUID!, $afterVersionId: UUID!) {\n    planComparison(beforeVersionId: $beforeVersionId, afterVersionId: $afterVersionId) {\n      kind\n      itemId\n      type\n      isMoved\n      label\n      movedAfter\n      fields {\n        field\n        before\n        after\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlanComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanConsolidation($planId: UUID!) {\n    planConsolidation(planId: $planId) {\n      versionId\n      marks {\n        itemId\n        type\n        versionId\n      }\n      removed {\n        kind\n        itemId\n        label\n        versionId\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlanConsolidationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameworksInUse {\n    frameworksInUse {\n      id\n      title\n      periodStart\n      periodEnd\n    }\n  }\n"): typeof import('./graphql.js').FrameworksInUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanGuidance($frameworkId: UUID!) {\n    framework(id: $frameworkId) {\n      id\n      title\n    }\n    frameworkSections(frameworkId: $frameworkId) {\n      id\n      guidance\n      isRequired\n      contents\n    }\n  }\n"): typeof import('./graphql.js').PlanGuidanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($id: UUID!) {\n    plan(id: $id) {\n      ...PlanFields\n    }\n  }\n\n  fragment PlanFields on Plan {\n    id\n    title\n    kind\n    unit {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    periodStart\n    periodEnd\n    orientationTo\n    origin\n    restriction\n    currentVersionId\n    parent {\n      id\n      title\n    }\n    predecessor {\n      id\n      title\n    }\n    mayWrite\n    mayRecord\n    mayFollow\n    mayAmend\n    versions {\n      id\n      n\n      title\n      state\n      standing\n      documentType\n      documentNumber\n      numberUnknownReason\n      issuedOn\n      issuer {\n        id\n        name\n      }\n      issuingAuthority\n      place\n      signerName\n      signerPosition\n      signerCapacity\n      amendsVersionId\n      frameworkId\n      amendmentType\n      amendmentCause\n      copiedFromVersionId\n      extendsTo\n      amendments\n      contentSha256\n      recordedAt\n      updatedAt\n      updatedBy\n      lockVersion\n      completeness\n      counts {\n        sections\n        targets\n        targetSentences\n        tasks\n        funding\n        bases\n        duties\n        targetsWithoutValue\n        targetsWithoutYear\n        targetsWithoutOwner\n        targetsComplete\n        tasksWithoutLead\n        tasksWithoutTime\n        tasksWithoutCost\n        tasksComplete\n        unknownUnits\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        mediaType\n        sizeBytes\n        isPurged\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanTargets($versionId: UUID!) {\n    planTargets(versionId: $versionId) {\n      ...TargetFields\n    }\n  }\n\n  fragment TargetFields on PlanTarget {\n    id\n    itemId\n    position\n    sectionItemId\n    printedId\n    printedText\n    phrase\n    comparator\n    value\n    valueMax\n    unit\n    population\n    scope\n    targetYear\n    baselineYear\n    baselineValue\n    direction\n    partOfItemId\n    owner {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n"): typeof import('./graphql.js').PlanTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanTasks($versionId: UUID!) {\n    planTasks(versionId: $versionId) {\n      ...TaskFields\n    }\n  }\n\n  fragment TaskFields on PlanTask {\n    id\n    itemId\n    position\n    sectionItemId\n    parentItemId\n    no\n    name\n    kind\n    leads {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    coordinators {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    scheduleText\n    startYear\n    endYear\n    dueOn\n    recurrence\n    cost\n    currency\n    fundingNature\n    output\n    note\n    continues\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n"): typeof import('./graphql.js').PlanTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanFunding($versionId: UUID!) {\n    planFunding(versionId: $versionId) {\n      ...FundingFields\n    }\n  }\n\n  fragment FundingFields on PlanFunding {\n    id\n    itemId\n    position\n    printed\n    isTotal\n    isComposite\n    source\n    nature\n    year\n    currency\n    amount\n    sourceSpan {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n"): typeof import('./graphql.js').PlanFundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanBases($versionId: UUID!) {\n    planBases(versionId: $versionId) {\n      ...BasisFields\n    }\n  }\n\n  fragment BasisFields on PlanBasis {\n    id\n    itemId\n    position\n    type\n    number\n    issuedOn\n    issuer\n    title\n    printed\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n"): typeof import('./graphql.js').PlanBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSections($versionId: UUID!) {\n    planSections(versionId: $versionId) {\n      ...SectionFields\n    }\n  }\n\n  fragment SectionFields on PlanSection {\n    id\n    itemId\n    parentItemId\n    position\n    kind\n    label\n    text\n    rows\n    frameworkSectionId\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n"): typeof import('./graphql.js').PlanSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanDuties($versionId: UUID!) {\n    planDuties(versionId: $versionId) {\n      id\n      itemId\n      position\n      unit {\n        printed\n        resolution\n        unitId\n        unitName\n      }\n      role\n      text\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n"): typeof import('./graphql.js').PlanDutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {\n    plans(filter: $filter, sort: $sort, page: $page, size: $size) {\n      total\n      items {\n        id\n        versionId\n        title\n        kind\n        unit {\n          id\n          name\n        }\n        documentNumber\n        issuedOn\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        origin\n        standing\n        amendments\n        targets\n        tasks\n        completeness\n        updatedAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MakesPdf {\n    makesPdf\n  }\n"): typeof import('./graphql.js').MakesPdfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanProcedure($versionId: UUID!) {\n    planProcedure(versionId: $versionId) {\n      ...ProcedureFields\n    }\n  }\n\n  fragment ProcedureFields on PlanProcedure {\n    versionId\n    lockVersion\n    state\n    code\n    round\n    steps {\n      key\n      phase\n      seat\n      act\n      required\n      workingDays\n      capacity\n      state\n      holders\n      since\n      doneBy\n    }\n    actions\n    ownStepKey\n    isBarred\n    paperActions\n    signers {\n      id\n      name\n      capacity\n    }\n    isSeen\n    documentNumber\n    issuedOn\n    decisions {\n      id\n      round\n      action\n      seat\n      act\n      personName\n      postTitle\n      unitName\n      capacity\n      opinion\n      at\n      paper {\n        decidedOn\n        recordedBy\n        pageFileId\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlanProcedureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnPlan($input: ActOnPlanInput!) {\n    actOnPlan(input: $input) {\n      ...ProcedureFields\n    }\n  }\n"): typeof import('./graphql.js').ActOnPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignPlanNumber($input: AssignPlanNumberInput!) {\n    assignPlanNumber(input: $input) {\n      ...ProcedureFields\n    }\n  }\n"): typeof import('./graphql.js').AssignPlanNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPaperDecision($input: RecordPaperDecisionInput!) {\n    recordPaperDecision(input: $input) {\n      ...ProcedureFields\n    }\n  }\n"): typeof import('./graphql.js').RecordPaperDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPlanTurn($versionId: UUID!) {\n    openPlanTurn(versionId: $versionId) {\n      ...ProcedureFields\n    }\n  }\n"): typeof import('./graphql.js').OpenPlanTurnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {\n    savePlanTargets(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TargetFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').SavePlanTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {\n    savePlanTasks(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TaskFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').SavePlanTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {\n    savePlanFunding(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...FundingFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').SavePlanFundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanBases($versionId: UUID!, $changes: [PlanBasisChange!]!) {\n    savePlanBases(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...BasisFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').SavePlanBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanSections($versionId: UUID!, $changes: [PlanSectionChange!]!) {\n    savePlanSections(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      rows {\n        ...SectionFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').SavePlanSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSectionWork($versionId: UUID!) {\n    planSectionWork(versionId: $versionId) {\n      ...SectionWorkFields\n    }\n  }\n\n  fragment SectionWorkFields on SectionWork {\n    itemId\n    isDone\n    owner {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').PlanSectionWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPlanSectionWork($versionId: UUID!, $input: SectionWorkInput!) {\n    setPlanSectionWork(versionId: $versionId, input: $input) {\n      ...SectionWorkFields\n    }\n  }\n"): typeof import('./graphql.js').SetPlanSectionWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePlanSection($versionId: UUID!, $itemId: UUID!, $move: SectionMove!) {\n    movePlanSection(versionId: $versionId, itemId: $itemId, move: $move) {\n      ...SectionFields\n    }\n  }\n"): typeof import('./graphql.js').MovePlanSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanSending($versionId: UUID!) {\n    planSending(versionId: $versionId) {\n      ...SendingFields\n    }\n  }\n\n  fragment SendingFields on PlanSending {\n    versionId\n    recipient\n    workingDays\n    dueOn\n    standing\n    outcome\n    way\n    documentNumber\n    sentOn\n    reason\n    recordedBy\n    recordedAt\n    mayRecord\n    lockVersion\n  }\n"): typeof import('./graphql.js').PlanSendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlanSending($input: RecordSendingInput!) {\n    recordPlanSending(input: $input) {\n      ...SendingFields\n    }\n  }\n"): typeof import('./graphql.js').RecordPlanSendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoricalRound($id: UUID!) {\n    historicalRound(id: $id) {\n      id\n      title\n      documentNumber\n      issuedOn\n      issuer\n    }\n    historicalValues(roundId: $id) {\n      id\n      section\n      indicator\n      unit {\n        printed\n        unitName\n      }\n      population\n      state\n      value\n      uom\n      asPrinted\n    }\n  }\n"): typeof import('./graphql.js').HistoricalRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoricalRounds($page: Int!, $size: Int!) {\n    historicalRounds(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuer\n        valueCount\n      }\n    }\n  }\n"): typeof import('./graphql.js').HistoricalRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitCard($id: UUID!, $asOf: Date) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      shortName\n      symbol\n      kind\n      edgeKind\n      parentId\n      agencyId\n      childCount\n      closedOn\n      lockVersion\n      budgetCode\n      budgetLevel\n      canManage\n      canReadContacts\n      ancestors {\n        id\n        name\n        shortName\n      }\n      names {\n        name\n        shortName\n        symbol\n        legalBasis\n        validFrom\n        validTo\n      }\n      identifiers {\n        scheme\n        value\n        canonical\n        validFrom\n        validTo\n      }\n      aliases {\n        kind\n        name\n      }\n      events {\n        id\n        type\n        effectiveOn\n        legalBasis\n        recordedAt\n        predecessors {\n          id\n          name\n          shortName\n        }\n        successors {\n          id\n          name\n          shortName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').UnitCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').UnitChildrenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitContacts($unitId: UUID!) {\n    unitContacts(unitId: $unitId) {\n      name\n      phone\n      mail\n      validFrom\n      validTo\n    }\n  }\n"): typeof import('./graphql.js').UnitContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentThreads($versionId: UUID!, $filter: CommentFilter!, $page: Int!, $size: Int!) {\n    commentThreads(versionId: $versionId, filter: $filter, page: $page, size: $size) {\n      total\n      items {\n        ...ThreadFields\n      }\n    }\n  }\n\n  fragment ThreadFields on CommentThread {\n    id\n    kind\n    itemId\n    words\n    isGone\n    quote\n    isResolved\n    resolvedByName\n    resolvedAt\n    mayResolve\n    lockVersion\n    comments {\n      id\n      body\n      authorName\n      unitName\n      writtenAt\n    }\n  }\n"): typeof import('./graphql.js').CommentThreadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentSummary($versionId: UUID!) {\n    commentSummary(versionId: $versionId) {\n      mayComment\n      open\n      total\n      counts {\n        itemId\n        open\n        total\n      }\n    }\n  }\n"): typeof import('./graphql.js').CommentSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCommentThread($input: NewCommentThread!) {\n    openCommentThread(input: $input) {\n      ...ThreadFields\n    }\n  }\n"): typeof import('./graphql.js').OpenCommentThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCommentThread($versionId: UUID!, $threadId: UUID!, $body: String!) {\n    answerCommentThread(versionId: $versionId, threadId: $threadId, body: $body) {\n      ...ThreadFields\n    }\n  }\n"): typeof import('./graphql.js').AnswerCommentThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!, $answer: String) {\n    resolveCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion, answer: $answer) {\n      ...ThreadFields\n    }\n  }\n"): typeof import('./graphql.js').ResolveCommentThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!) {\n    reopenCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion) {\n      ...ThreadFields\n    }\n  }\n"): typeof import('./graphql.js').ReopenCommentThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxCounts {\n    inboxCounts {\n      todo\n      coordinate\n      reports\n    }\n  }\n"): typeof import('./graphql.js').InboxCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalInstruments($text: String!, $page: Int!, $size: Int!) {\n    legalInstruments(text: $text, page: $page, size: $size) {\n      total\n      page\n      size\n      items {\n        ...InstrumentFields\n      }\n    }\n  }\n\n  fragment InstrumentFields on LegalInstrument {\n    id\n    type\n    number\n    title\n    issuedOn\n    issuer\n    inForceFrom\n    inForceUntil\n    replaces {\n      id\n      type\n      number\n    }\n    replacedBy {\n      id\n      type\n      number\n    }\n    amends {\n      id\n      type\n      number\n    }\n    amendedBy {\n      id\n      type\n      number\n    }\n    lockVersion\n  }\n"): typeof import('./graphql.js').LegalInstrumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {\n    unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n        matchKind\n        matchText\n        place\n      }\n    }\n  }\n"): typeof import('./graphql.js').SearchUnitsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
