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
  '\n  query Framework($id: UUID!) {\n    framework(id: $id) {\n      id\n      title\n      state\n      documentNumber\n      issuedOn\n      issuer\n    }\n    frameworkSections(frameworkId: $id) {\n      id\n      depth\n      label\n      title\n      guidance\n    }\n  }\n': typeof types.FrameworkDocument;
  '\n  query Frameworks($page: Int!, $size: Int!) {\n    frameworks(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        state\n        documentNumber\n        issuedOn\n        issuer\n      }\n    }\n  }\n': typeof types.FrameworksDocument;
  '\n  mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {\n    setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {\n      id\n      lockVersion\n    }\n  }\n': typeof types.SetImportHeaderDocument;
  '\n  mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {\n    resolveImportUnit(importId: $importId, printed: $printed, resolution: $resolution, unitId: $unitId) {\n      printed\n    }\n  }\n': typeof types.ResolveImportUnitDocument;
  '\n  mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {\n    acceptImport(importId: $importId, lockVersion: $lockVersion) {\n      id\n      resultId\n    }\n  }\n': typeof types.AcceptImportDocument;
  '\n  mutation DiscardImport($importId: UUID!) {\n    discardImport(importId: $importId) {\n      id\n    }\n  }\n': typeof types.DiscardImportDocument;
  '\n  mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {\n    decideImportItems(importId: $importId, decisions: $decisions) {\n      id\n      decided\n    }\n  }\n': typeof types.DecideImportItemsDocument;
  '\n  mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {\n    acceptSureImportItems(importId: $importId, kind: $kind) {\n      id\n      decided\n    }\n  }\n': typeof types.AcceptSureImportItemsDocument;
  '\n  mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {\n    editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {\n      id\n      lockVersion\n    }\n  }\n': typeof types.EditImportItemDocument;
  '\n  mutation MergeImportItem($id: UUID!) {\n    mergeImportItemWithPrevious(id: $id) {\n      id\n    }\n  }\n': typeof types.MergeImportItemDocument;
  '\n  query Import($id: UUID!) {\n    import(id: $id) {\n      id\n      state\n      unitId\n      jobId\n      errorCode\n      errorParams\n      header {\n        outcome\n        documentType\n        title\n        issuingAgency\n        issuingAuthority\n        documentNumber\n        issuedOn\n        dateAsPrinted\n        place\n        signerName\n        signerPosition\n        signerCapacity\n        kind\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        recipients\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        hasText\n      }\n      warnings {\n        code\n        params\n        source {\n          fileId\n          start\n          end\n        }\n      }\n      decided\n      total\n      duplicateOfVersionId\n      amendsVersionId\n      resultId\n      lockVersion\n    }\n  }\n': typeof types.ImportDocument;
  '\n  query ImportTargets($id: UUID!) {\n    importItems(importId: $id, kind: TARGET) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      target {\n        phrase\n        printedId\n        comparator\n        value\n        valueMax\n        unit\n        population\n        scope\n        targetYear\n        baselineYear\n        direction\n      }\n    }\n  }\n': typeof types.ImportTargetsDocument;
  '\n  query ImportTasks($id: UUID!) {\n    importItems(importId: $id, kind: TASK) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      task {\n        no\n        name\n        taskKind\n        leads\n        coordinators\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        cost\n        currency\n        fundingNature\n        output\n        note\n        subProjects\n      }\n    }\n  }\n': typeof types.ImportTasksDocument;
  '\n  query ImportFunding($id: UUID!) {\n    importItems(importId: $id, kind: FUNDING) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      funding {\n        printed\n        isTotal\n        isComposite\n        source\n        nature\n        currency\n        amount\n      }\n    }\n  }\n': typeof types.ImportFundingDocument;
  '\n  query ImportBases($id: UUID!) {\n    importItems(importId: $id, kind: BASIS) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      basis {\n        type\n        number\n        issuedOn\n        issuer\n        title\n        printed\n      }\n    }\n  }\n': typeof types.ImportBasesDocument;
  '\n  query ImportDuties($id: UUID!) {\n    importItems(importId: $id, kind: DUTY) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      duty {\n        unit\n        role\n        text\n      }\n    }\n  }\n': typeof types.ImportDutiesDocument;
  '\n  query ImportValues($id: UUID!) {\n    importItems(importId: $id, kind: VALUE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      value {\n        section\n        indicator\n        unit\n        population\n        state\n        value\n        uom\n        asPrinted\n      }\n    }\n  }\n': typeof types.ImportValuesDocument;
  '\n  query ImportOutline($id: UUID!) {\n    importItems(importId: $id, kind: OUTLINE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      outline {\n        label\n        title\n        guidance\n        depth\n      }\n    }\n  }\n': typeof types.ImportOutlineDocument;
  '\n  query ImportUnits {\n    importUnits {\n      id\n      name\n    }\n  }\n': typeof types.ImportUnitsDocument;
  '\n  query Imports($page: Int!, $size: Int!) {\n    imports(page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        createdAt\n        decided\n        total\n        resultId\n        header {\n          title\n          outcome\n        }\n        files {\n          fileId\n          name\n        }\n      }\n    }\n  }\n': typeof types.ImportsDocument;
  '\n  query ImportUnitNames($id: UUID!) {\n    importUnitNames(importId: $id) {\n      printed\n      uses\n      resolution\n      unitId\n      unitName\n      isConfirmed\n    }\n  }\n': typeof types.ImportUnitNamesDocument;
  '\n  mutation CreatePlanDraft($input: CreatePlanDraftInput!) {\n    createPlanDraft(input: $input) {\n      ...PlanFields\n    }\n  }\n': typeof types.CreatePlanDraftDocument;
  '\n  mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {\n    updatePlanHeader(versionId: $versionId, lockVersion: $lockVersion, input: $input) {\n      ...PlanFields\n    }\n  }\n': typeof types.UpdatePlanHeaderDocument;
  '\n  mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {\n    recordPlan(versionId: $versionId, input: $input) {\n      ...PlanFields\n    }\n  }\n': typeof types.RecordPlanDocument;
  '\n  mutation DeletePlanDraft($versionId: UUID!) {\n    deletePlanDraft(versionId: $versionId)\n  }\n': typeof types.DeletePlanDraftDocument;
  '\n  query Plan($id: UUID!) {\n    plan(id: $id) {\n      ...PlanFields\n    }\n  }\n\n  fragment PlanFields on Plan {\n    id\n    title\n    kind\n    unit {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    periodStart\n    periodEnd\n    orientationTo\n    origin\n    restriction\n    currentVersionId\n    mayWrite\n    mayRecord\n    versions {\n      id\n      n\n      title\n      state\n      standing\n      documentType\n      documentNumber\n      numberUnknownReason\n      issuedOn\n      issuer {\n        id\n        name\n      }\n      issuingAuthority\n      place\n      signerName\n      signerPosition\n      signerCapacity\n      amendsVersionId\n      contentSha256\n      recordedAt\n      updatedAt\n      updatedBy\n      lockVersion\n      completeness\n      counts {\n        sections\n        targets\n        targetSentences\n        tasks\n        funding\n        bases\n        duties\n        targetsWithoutValue\n        targetsWithoutYear\n        targetsWithoutOwner\n        targetsComplete\n        tasksWithoutLead\n        tasksWithoutTime\n        tasksWithoutCost\n        tasksComplete\n        unknownUnits\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        mediaType\n        sizeBytes\n        isPurged\n      }\n    }\n  }\n': typeof types.PlanDocument;
  '\n  query PlanTargets($versionId: UUID!) {\n    planTargets(versionId: $versionId) {\n      ...TargetFields\n    }\n  }\n\n  fragment TargetFields on PlanTarget {\n    id\n    itemId\n    position\n    sectionItemId\n    printedId\n    printedText\n    phrase\n    comparator\n    value\n    valueMax\n    unit\n    population\n    scope\n    targetYear\n    baselineYear\n    baselineValue\n    direction\n    partOfItemId\n    owner {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n': typeof types.PlanTargetsDocument;
  '\n  query PlanTasks($versionId: UUID!) {\n    planTasks(versionId: $versionId) {\n      ...TaskFields\n    }\n  }\n\n  fragment TaskFields on PlanTask {\n    id\n    itemId\n    position\n    sectionItemId\n    parentItemId\n    no\n    name\n    kind\n    leads {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    coordinators {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    scheduleText\n    startYear\n    endYear\n    dueOn\n    recurrence\n    cost\n    currency\n    fundingNature\n    output\n    note\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n': typeof types.PlanTasksDocument;
  '\n  query PlanFunding($versionId: UUID!) {\n    planFunding(versionId: $versionId) {\n      ...FundingFields\n    }\n  }\n\n  fragment FundingFields on PlanFunding {\n    id\n    itemId\n    position\n    printed\n    isTotal\n    isComposite\n    source\n    nature\n    year\n    currency\n    amount\n    sourceSpan {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n': typeof types.PlanFundingDocument;
  '\n  query PlanBases($versionId: UUID!) {\n    planBases(versionId: $versionId) {\n      id\n      itemId\n      position\n      type\n      number\n      issuedOn\n      issuer\n      title\n      printed\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n': typeof types.PlanBasesDocument;
  '\n  query PlanSections($versionId: UUID!) {\n    planSections(versionId: $versionId) {\n      id\n      itemId\n      parentItemId\n      position\n      kind\n      label\n      text\n      rows\n      source {\n        fileId\n        start\n        end\n      }\n    }\n  }\n': typeof types.PlanSectionsDocument;
  '\n  query PlanDuties($versionId: UUID!) {\n    planDuties(versionId: $versionId) {\n      id\n      itemId\n      position\n      unit {\n        printed\n        resolution\n        unitId\n        unitName\n      }\n      role\n      text\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n': typeof types.PlanDutiesDocument;
  '\n  query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {\n    plans(filter: $filter, sort: $sort, page: $page, size: $size) {\n      total\n      items {\n        id\n        versionId\n        title\n        kind\n        unit {\n          id\n          name\n        }\n        documentNumber\n        issuedOn\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        origin\n        standing\n        amendments\n        targets\n        tasks\n        completeness\n        updatedAt\n      }\n    }\n  }\n': typeof types.PlansDocument;
  '\n  mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {\n    savePlanTargets(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TargetFields\n      }\n    }\n  }\n': typeof types.SavePlanTargetsDocument;
  '\n  mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {\n    savePlanTasks(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TaskFields\n      }\n    }\n  }\n': typeof types.SavePlanTasksDocument;
  '\n  mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {\n    savePlanFunding(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...FundingFields\n      }\n    }\n  }\n': typeof types.SavePlanFundingDocument;
  '\n  query HistoricalRound($id: UUID!) {\n    historicalRound(id: $id) {\n      id\n      title\n      documentNumber\n      issuedOn\n      issuer\n    }\n    historicalValues(roundId: $id) {\n      id\n      section\n      indicator\n      unit {\n        printed\n        unitName\n      }\n      population\n      state\n      value\n      uom\n      asPrinted\n    }\n  }\n': typeof types.HistoricalRoundDocument;
  '\n  query HistoricalRounds($page: Int!, $size: Int!) {\n    historicalRounds(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuer\n        valueCount\n      }\n    }\n  }\n': typeof types.HistoricalRoundsDocument;
  '\n  query UnitCard($id: UUID!, $asOf: Date) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      shortName\n      symbol\n      kind\n      edgeKind\n      parentId\n      agencyId\n      childCount\n      closedOn\n      lockVersion\n      budgetCode\n      budgetLevel\n      canManage\n      canReadContacts\n      ancestors {\n        id\n        name\n        shortName\n      }\n      names {\n        name\n        shortName\n        symbol\n        legalBasis\n        validFrom\n        validTo\n      }\n      identifiers {\n        scheme\n        value\n        canonical\n        validFrom\n        validTo\n      }\n      aliases {\n        kind\n        name\n      }\n      events {\n        id\n        type\n        effectiveOn\n        legalBasis\n        recordedAt\n        predecessors {\n          id\n          name\n          shortName\n        }\n        successors {\n          id\n          name\n          shortName\n        }\n      }\n    }\n  }\n': typeof types.UnitCardDocument;
  '\n  query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n      }\n    }\n  }\n': typeof types.UnitChildrenDocument;
  '\n  query UnitContacts($unitId: UUID!) {\n    unitContacts(unitId: $unitId) {\n      name\n      phone\n      mail\n      validFrom\n      validTo\n    }\n  }\n': typeof types.UnitContactsDocument;
  '\n  query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {\n    unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n        matchKind\n        matchText\n        place\n      }\n    }\n  }\n': typeof types.SearchUnitsDocument;
};
const documents: Documents = {
  '\n  query Framework($id: UUID!) {\n    framework(id: $id) {\n      id\n      title\n      state\n      documentNumber\n      issuedOn\n      issuer\n    }\n    frameworkSections(frameworkId: $id) {\n      id\n      depth\n      label\n      title\n      guidance\n    }\n  }\n':
    types.FrameworkDocument,
  '\n  query Frameworks($page: Int!, $size: Int!) {\n    frameworks(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        state\n        documentNumber\n        issuedOn\n        issuer\n      }\n    }\n  }\n':
    types.FrameworksDocument,
  '\n  mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {\n    setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {\n      id\n      lockVersion\n    }\n  }\n':
    types.SetImportHeaderDocument,
  '\n  mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {\n    resolveImportUnit(importId: $importId, printed: $printed, resolution: $resolution, unitId: $unitId) {\n      printed\n    }\n  }\n':
    types.ResolveImportUnitDocument,
  '\n  mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {\n    acceptImport(importId: $importId, lockVersion: $lockVersion) {\n      id\n      resultId\n    }\n  }\n':
    types.AcceptImportDocument,
  '\n  mutation DiscardImport($importId: UUID!) {\n    discardImport(importId: $importId) {\n      id\n    }\n  }\n':
    types.DiscardImportDocument,
  '\n  mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {\n    decideImportItems(importId: $importId, decisions: $decisions) {\n      id\n      decided\n    }\n  }\n':
    types.DecideImportItemsDocument,
  '\n  mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {\n    acceptSureImportItems(importId: $importId, kind: $kind) {\n      id\n      decided\n    }\n  }\n':
    types.AcceptSureImportItemsDocument,
  '\n  mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {\n    editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {\n      id\n      lockVersion\n    }\n  }\n':
    types.EditImportItemDocument,
  '\n  mutation MergeImportItem($id: UUID!) {\n    mergeImportItemWithPrevious(id: $id) {\n      id\n    }\n  }\n':
    types.MergeImportItemDocument,
  '\n  query Import($id: UUID!) {\n    import(id: $id) {\n      id\n      state\n      unitId\n      jobId\n      errorCode\n      errorParams\n      header {\n        outcome\n        documentType\n        title\n        issuingAgency\n        issuingAuthority\n        documentNumber\n        issuedOn\n        dateAsPrinted\n        place\n        signerName\n        signerPosition\n        signerCapacity\n        kind\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        recipients\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        hasText\n      }\n      warnings {\n        code\n        params\n        source {\n          fileId\n          start\n          end\n        }\n      }\n      decided\n      total\n      duplicateOfVersionId\n      amendsVersionId\n      resultId\n      lockVersion\n    }\n  }\n':
    types.ImportDocument,
  '\n  query ImportTargets($id: UUID!) {\n    importItems(importId: $id, kind: TARGET) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      target {\n        phrase\n        printedId\n        comparator\n        value\n        valueMax\n        unit\n        population\n        scope\n        targetYear\n        baselineYear\n        direction\n      }\n    }\n  }\n':
    types.ImportTargetsDocument,
  '\n  query ImportTasks($id: UUID!) {\n    importItems(importId: $id, kind: TASK) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      task {\n        no\n        name\n        taskKind\n        leads\n        coordinators\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        cost\n        currency\n        fundingNature\n        output\n        note\n        subProjects\n      }\n    }\n  }\n':
    types.ImportTasksDocument,
  '\n  query ImportFunding($id: UUID!) {\n    importItems(importId: $id, kind: FUNDING) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      funding {\n        printed\n        isTotal\n        isComposite\n        source\n        nature\n        currency\n        amount\n      }\n    }\n  }\n':
    types.ImportFundingDocument,
  '\n  query ImportBases($id: UUID!) {\n    importItems(importId: $id, kind: BASIS) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      basis {\n        type\n        number\n        issuedOn\n        issuer\n        title\n        printed\n      }\n    }\n  }\n':
    types.ImportBasesDocument,
  '\n  query ImportDuties($id: UUID!) {\n    importItems(importId: $id, kind: DUTY) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      duty {\n        unit\n        role\n        text\n      }\n    }\n  }\n':
    types.ImportDutiesDocument,
  '\n  query ImportValues($id: UUID!) {\n    importItems(importId: $id, kind: VALUE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      value {\n        section\n        indicator\n        unit\n        population\n        state\n        value\n        uom\n        asPrinted\n      }\n    }\n  }\n':
    types.ImportValuesDocument,
  '\n  query ImportOutline($id: UUID!) {\n    importItems(importId: $id, kind: OUTLINE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      outline {\n        label\n        title\n        guidance\n        depth\n      }\n    }\n  }\n':
    types.ImportOutlineDocument,
  '\n  query ImportUnits {\n    importUnits {\n      id\n      name\n    }\n  }\n': types.ImportUnitsDocument,
  '\n  query Imports($page: Int!, $size: Int!) {\n    imports(page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        createdAt\n        decided\n        total\n        resultId\n        header {\n          title\n          outcome\n        }\n        files {\n          fileId\n          name\n        }\n      }\n    }\n  }\n':
    types.ImportsDocument,
  '\n  query ImportUnitNames($id: UUID!) {\n    importUnitNames(importId: $id) {\n      printed\n      uses\n      resolution\n      unitId\n      unitName\n      isConfirmed\n    }\n  }\n':
    types.ImportUnitNamesDocument,
  '\n  mutation CreatePlanDraft($input: CreatePlanDraftInput!) {\n    createPlanDraft(input: $input) {\n      ...PlanFields\n    }\n  }\n':
    types.CreatePlanDraftDocument,
  '\n  mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {\n    updatePlanHeader(versionId: $versionId, lockVersion: $lockVersion, input: $input) {\n      ...PlanFields\n    }\n  }\n':
    types.UpdatePlanHeaderDocument,
  '\n  mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {\n    recordPlan(versionId: $versionId, input: $input) {\n      ...PlanFields\n    }\n  }\n':
    types.RecordPlanDocument,
  '\n  mutation DeletePlanDraft($versionId: UUID!) {\n    deletePlanDraft(versionId: $versionId)\n  }\n':
    types.DeletePlanDraftDocument,
  '\n  query Plan($id: UUID!) {\n    plan(id: $id) {\n      ...PlanFields\n    }\n  }\n\n  fragment PlanFields on Plan {\n    id\n    title\n    kind\n    unit {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    periodStart\n    periodEnd\n    orientationTo\n    origin\n    restriction\n    currentVersionId\n    mayWrite\n    mayRecord\n    versions {\n      id\n      n\n      title\n      state\n      standing\n      documentType\n      documentNumber\n      numberUnknownReason\n      issuedOn\n      issuer {\n        id\n        name\n      }\n      issuingAuthority\n      place\n      signerName\n      signerPosition\n      signerCapacity\n      amendsVersionId\n      contentSha256\n      recordedAt\n      updatedAt\n      updatedBy\n      lockVersion\n      completeness\n      counts {\n        sections\n        targets\n        targetSentences\n        tasks\n        funding\n        bases\n        duties\n        targetsWithoutValue\n        targetsWithoutYear\n        targetsWithoutOwner\n        targetsComplete\n        tasksWithoutLead\n        tasksWithoutTime\n        tasksWithoutCost\n        tasksComplete\n        unknownUnits\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        mediaType\n        sizeBytes\n        isPurged\n      }\n    }\n  }\n':
    types.PlanDocument,
  '\n  query PlanTargets($versionId: UUID!) {\n    planTargets(versionId: $versionId) {\n      ...TargetFields\n    }\n  }\n\n  fragment TargetFields on PlanTarget {\n    id\n    itemId\n    position\n    sectionItemId\n    printedId\n    printedText\n    phrase\n    comparator\n    value\n    valueMax\n    unit\n    population\n    scope\n    targetYear\n    baselineYear\n    baselineValue\n    direction\n    partOfItemId\n    owner {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n':
    types.PlanTargetsDocument,
  '\n  query PlanTasks($versionId: UUID!) {\n    planTasks(versionId: $versionId) {\n      ...TaskFields\n    }\n  }\n\n  fragment TaskFields on PlanTask {\n    id\n    itemId\n    position\n    sectionItemId\n    parentItemId\n    no\n    name\n    kind\n    leads {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    coordinators {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    scheduleText\n    startYear\n    endYear\n    dueOn\n    recurrence\n    cost\n    currency\n    fundingNature\n    output\n    note\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n':
    types.PlanTasksDocument,
  '\n  query PlanFunding($versionId: UUID!) {\n    planFunding(versionId: $versionId) {\n      ...FundingFields\n    }\n  }\n\n  fragment FundingFields on PlanFunding {\n    id\n    itemId\n    position\n    printed\n    isTotal\n    isComposite\n    source\n    nature\n    year\n    currency\n    amount\n    sourceSpan {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n':
    types.PlanFundingDocument,
  '\n  query PlanBases($versionId: UUID!) {\n    planBases(versionId: $versionId) {\n      id\n      itemId\n      position\n      type\n      number\n      issuedOn\n      issuer\n      title\n      printed\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n':
    types.PlanBasesDocument,
  '\n  query PlanSections($versionId: UUID!) {\n    planSections(versionId: $versionId) {\n      id\n      itemId\n      parentItemId\n      position\n      kind\n      label\n      text\n      rows\n      source {\n        fileId\n        start\n        end\n      }\n    }\n  }\n':
    types.PlanSectionsDocument,
  '\n  query PlanDuties($versionId: UUID!) {\n    planDuties(versionId: $versionId) {\n      id\n      itemId\n      position\n      unit {\n        printed\n        resolution\n        unitId\n        unitName\n      }\n      role\n      text\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n':
    types.PlanDutiesDocument,
  '\n  query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {\n    plans(filter: $filter, sort: $sort, page: $page, size: $size) {\n      total\n      items {\n        id\n        versionId\n        title\n        kind\n        unit {\n          id\n          name\n        }\n        documentNumber\n        issuedOn\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        origin\n        standing\n        amendments\n        targets\n        tasks\n        completeness\n        updatedAt\n      }\n    }\n  }\n':
    types.PlansDocument,
  '\n  mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {\n    savePlanTargets(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TargetFields\n      }\n    }\n  }\n':
    types.SavePlanTargetsDocument,
  '\n  mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {\n    savePlanTasks(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TaskFields\n      }\n    }\n  }\n':
    types.SavePlanTasksDocument,
  '\n  mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {\n    savePlanFunding(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...FundingFields\n      }\n    }\n  }\n':
    types.SavePlanFundingDocument,
  '\n  query HistoricalRound($id: UUID!) {\n    historicalRound(id: $id) {\n      id\n      title\n      documentNumber\n      issuedOn\n      issuer\n    }\n    historicalValues(roundId: $id) {\n      id\n      section\n      indicator\n      unit {\n        printed\n        unitName\n      }\n      population\n      state\n      value\n      uom\n      asPrinted\n    }\n  }\n':
    types.HistoricalRoundDocument,
  '\n  query HistoricalRounds($page: Int!, $size: Int!) {\n    historicalRounds(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuer\n        valueCount\n      }\n    }\n  }\n':
    types.HistoricalRoundsDocument,
  '\n  query UnitCard($id: UUID!, $asOf: Date) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      shortName\n      symbol\n      kind\n      edgeKind\n      parentId\n      agencyId\n      childCount\n      closedOn\n      lockVersion\n      budgetCode\n      budgetLevel\n      canManage\n      canReadContacts\n      ancestors {\n        id\n        name\n        shortName\n      }\n      names {\n        name\n        shortName\n        symbol\n        legalBasis\n        validFrom\n        validTo\n      }\n      identifiers {\n        scheme\n        value\n        canonical\n        validFrom\n        validTo\n      }\n      aliases {\n        kind\n        name\n      }\n      events {\n        id\n        type\n        effectiveOn\n        legalBasis\n        recordedAt\n        predecessors {\n          id\n          name\n          shortName\n        }\n        successors {\n          id\n          name\n          shortName\n        }\n      }\n    }\n  }\n':
    types.UnitCardDocument,
  '\n  query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n      }\n    }\n  }\n':
    types.UnitChildrenDocument,
  '\n  query UnitContacts($unitId: UUID!) {\n    unitContacts(unitId: $unitId) {\n      name\n      phone\n      mail\n      validFrom\n      validTo\n    }\n  }\n':
    types.UnitContactsDocument,
  '\n  query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {\n    unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n        matchKind\n        matchText\n        place\n      }\n    }\n  }\n':
    types.SearchUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Framework($id: UUID!) {\n    framework(id: $id) {\n      id\n      title\n      state\n      documentNumber\n      issuedOn\n      issuer\n    }\n    frameworkSections(frameworkId: $id) {\n      id\n      depth\n      label\n      title\n      guidance\n    }\n  }\n',
): typeof import('./graphql.js').FrameworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Frameworks($page: Int!, $size: Int!) {\n    frameworks(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        state\n        documentNumber\n        issuedOn\n        issuer\n      }\n    }\n  }\n',
): typeof import('./graphql.js').FrameworksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {\n    setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {\n      id\n      lockVersion\n    }\n  }\n',
): typeof import('./graphql.js').SetImportHeaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {\n    resolveImportUnit(importId: $importId, printed: $printed, resolution: $resolution, unitId: $unitId) {\n      printed\n    }\n  }\n',
): typeof import('./graphql.js').ResolveImportUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {\n    acceptImport(importId: $importId, lockVersion: $lockVersion) {\n      id\n      resultId\n    }\n  }\n',
): typeof import('./graphql.js').AcceptImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardImport($importId: UUID!) {\n    discardImport(importId: $importId) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').DiscardImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {\n    decideImportItems(importId: $importId, decisions: $decisions) {\n      id\n      decided\n    }\n  }\n',
): typeof import('./graphql.js').DecideImportItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {\n    acceptSureImportItems(importId: $importId, kind: $kind) {\n      id\n      decided\n    }\n  }\n',
): typeof import('./graphql.js').AcceptSureImportItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {\n    editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {\n      id\n      lockVersion\n    }\n  }\n',
): typeof import('./graphql.js').EditImportItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergeImportItem($id: UUID!) {\n    mergeImportItemWithPrevious(id: $id) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').MergeImportItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Import($id: UUID!) {\n    import(id: $id) {\n      id\n      state\n      unitId\n      jobId\n      errorCode\n      errorParams\n      header {\n        outcome\n        documentType\n        title\n        issuingAgency\n        issuingAuthority\n        documentNumber\n        issuedOn\n        dateAsPrinted\n        place\n        signerName\n        signerPosition\n        signerCapacity\n        kind\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        recipients\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        hasText\n      }\n      warnings {\n        code\n        params\n        source {\n          fileId\n          start\n          end\n        }\n      }\n      decided\n      total\n      duplicateOfVersionId\n      amendsVersionId\n      resultId\n      lockVersion\n    }\n  }\n',
): typeof import('./graphql.js').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportTargets($id: UUID!) {\n    importItems(importId: $id, kind: TARGET) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      target {\n        phrase\n        printedId\n        comparator\n        value\n        valueMax\n        unit\n        population\n        scope\n        targetYear\n        baselineYear\n        direction\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportTasks($id: UUID!) {\n    importItems(importId: $id, kind: TASK) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      task {\n        no\n        name\n        taskKind\n        leads\n        coordinators\n        scheduleText\n        startYear\n        endYear\n        dueOn\n        recurrence\n        cost\n        currency\n        fundingNature\n        output\n        note\n        subProjects\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportFunding($id: UUID!) {\n    importItems(importId: $id, kind: FUNDING) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      funding {\n        printed\n        isTotal\n        isComposite\n        source\n        nature\n        currency\n        amount\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportFundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportBases($id: UUID!) {\n    importItems(importId: $id, kind: BASIS) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      basis {\n        type\n        number\n        issuedOn\n        issuer\n        title\n        printed\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportDuties($id: UUID!) {\n    importItems(importId: $id, kind: DUTY) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      duty {\n        unit\n        role\n        text\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportDutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportValues($id: UUID!) {\n    importItems(importId: $id, kind: VALUE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      value {\n        section\n        indicator\n        unit\n        population\n        state\n        value\n        uom\n        asPrinted\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportValuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportOutline($id: UUID!) {\n    importItems(importId: $id, kind: OUTLINE) {\n      id\n      kind\n      position\n      words\n      confidence\n      decision\n      lockVersion\n      source {\n        fileId\n        start\n        end\n      }\n      outline {\n        label\n        title\n        guidance\n        depth\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportOutlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportUnits {\n    importUnits {\n      id\n      name\n    }\n  }\n',
): typeof import('./graphql.js').ImportUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Imports($page: Int!, $size: Int!) {\n    imports(page: $page, size: $size) {\n      total\n      items {\n        id\n        state\n        createdAt\n        decided\n        total\n        resultId\n        header {\n          title\n          outcome\n        }\n        files {\n          fileId\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportUnitNames($id: UUID!) {\n    importUnitNames(importId: $id) {\n      printed\n      uses\n      resolution\n      unitId\n      unitName\n      isConfirmed\n    }\n  }\n',
): typeof import('./graphql.js').ImportUnitNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreatePlanDraft($input: CreatePlanDraftInput!) {\n    createPlanDraft(input: $input) {\n      ...PlanFields\n    }\n  }\n',
): typeof import('./graphql.js').CreatePlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {\n    updatePlanHeader(versionId: $versionId, lockVersion: $lockVersion, input: $input) {\n      ...PlanFields\n    }\n  }\n',
): typeof import('./graphql.js').UpdatePlanHeaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {\n    recordPlan(versionId: $versionId, input: $input) {\n      ...PlanFields\n    }\n  }\n',
): typeof import('./graphql.js').RecordPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeletePlanDraft($versionId: UUID!) {\n    deletePlanDraft(versionId: $versionId)\n  }\n',
): typeof import('./graphql.js').DeletePlanDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Plan($id: UUID!) {\n    plan(id: $id) {\n      ...PlanFields\n    }\n  }\n\n  fragment PlanFields on Plan {\n    id\n    title\n    kind\n    unit {\n      id\n      name\n    }\n    agency {\n      id\n      name\n    }\n    periodStart\n    periodEnd\n    orientationTo\n    origin\n    restriction\n    currentVersionId\n    mayWrite\n    mayRecord\n    versions {\n      id\n      n\n      title\n      state\n      standing\n      documentType\n      documentNumber\n      numberUnknownReason\n      issuedOn\n      issuer {\n        id\n        name\n      }\n      issuingAuthority\n      place\n      signerName\n      signerPosition\n      signerCapacity\n      amendsVersionId\n      contentSha256\n      recordedAt\n      updatedAt\n      updatedBy\n      lockVersion\n      completeness\n      counts {\n        sections\n        targets\n        targetSentences\n        tasks\n        funding\n        bases\n        duties\n        targetsWithoutValue\n        targetsWithoutYear\n        targetsWithoutOwner\n        targetsComplete\n        tasksWithoutLead\n        tasksWithoutTime\n        tasksWithoutCost\n        tasksComplete\n        unknownUnits\n      }\n      files {\n        fileId\n        name\n        role\n        position\n        mediaType\n        sizeBytes\n        isPurged\n      }\n    }\n  }\n',
): typeof import('./graphql.js').PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanTargets($versionId: UUID!) {\n    planTargets(versionId: $versionId) {\n      ...TargetFields\n    }\n  }\n\n  fragment TargetFields on PlanTarget {\n    id\n    itemId\n    position\n    sectionItemId\n    printedId\n    printedText\n    phrase\n    comparator\n    value\n    valueMax\n    unit\n    population\n    scope\n    targetYear\n    baselineYear\n    baselineValue\n    direction\n    partOfItemId\n    owner {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n',
): typeof import('./graphql.js').PlanTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanTasks($versionId: UUID!) {\n    planTasks(versionId: $versionId) {\n      ...TaskFields\n    }\n  }\n\n  fragment TaskFields on PlanTask {\n    id\n    itemId\n    position\n    sectionItemId\n    parentItemId\n    no\n    name\n    kind\n    leads {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    coordinators {\n      printed\n      resolution\n      unitId\n      unitName\n    }\n    scheduleText\n    startYear\n    endYear\n    dueOn\n    recurrence\n    cost\n    currency\n    fundingNature\n    output\n    note\n    source {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n',
): typeof import('./graphql.js').PlanTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanFunding($versionId: UUID!) {\n    planFunding(versionId: $versionId) {\n      ...FundingFields\n    }\n  }\n\n  fragment FundingFields on PlanFunding {\n    id\n    itemId\n    position\n    printed\n    isTotal\n    isComposite\n    source\n    nature\n    year\n    currency\n    amount\n    sourceSpan {\n      fileId\n      start\n      end\n    }\n    lockVersion\n  }\n',
): typeof import('./graphql.js').PlanFundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanBases($versionId: UUID!) {\n    planBases(versionId: $versionId) {\n      id\n      itemId\n      position\n      type\n      number\n      issuedOn\n      issuer\n      title\n      printed\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n',
): typeof import('./graphql.js').PlanBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanSections($versionId: UUID!) {\n    planSections(versionId: $versionId) {\n      id\n      itemId\n      parentItemId\n      position\n      kind\n      label\n      text\n      rows\n      source {\n        fileId\n        start\n        end\n      }\n    }\n  }\n',
): typeof import('./graphql.js').PlanSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PlanDuties($versionId: UUID!) {\n    planDuties(versionId: $versionId) {\n      id\n      itemId\n      position\n      unit {\n        printed\n        resolution\n        unitId\n        unitName\n      }\n      role\n      text\n      source {\n        fileId\n        start\n        end\n      }\n      lockVersion\n    }\n  }\n',
): typeof import('./graphql.js').PlanDutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {\n    plans(filter: $filter, sort: $sort, page: $page, size: $size) {\n      total\n      items {\n        id\n        versionId\n        title\n        kind\n        unit {\n          id\n          name\n        }\n        documentNumber\n        issuedOn\n        periodStart\n        periodEnd\n        orientationTo\n        restriction\n        origin\n        standing\n        amendments\n        targets\n        tasks\n        completeness\n        updatedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.js').PlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {\n    savePlanTargets(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TargetFields\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SavePlanTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {\n    savePlanTasks(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...TaskFields\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SavePlanTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {\n    savePlanFunding(versionId: $versionId, changes: $changes) {\n      itemId\n      result\n      changedBy\n      changedAt\n      problems {\n        field\n        rule\n        min\n        max\n      }\n      row {\n        ...FundingFields\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SavePlanFundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HistoricalRound($id: UUID!) {\n    historicalRound(id: $id) {\n      id\n      title\n      documentNumber\n      issuedOn\n      issuer\n    }\n    historicalValues(roundId: $id) {\n      id\n      section\n      indicator\n      unit {\n        printed\n        unitName\n      }\n      population\n      state\n      value\n      uom\n      asPrinted\n    }\n  }\n',
): typeof import('./graphql.js').HistoricalRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HistoricalRounds($page: Int!, $size: Int!) {\n    historicalRounds(page: $page, size: $size) {\n      total\n      items {\n        id\n        title\n        documentNumber\n        issuedOn\n        issuer\n        valueCount\n      }\n    }\n  }\n',
): typeof import('./graphql.js').HistoricalRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnitCard($id: UUID!, $asOf: Date) {\n    unit(id: $id, asOf: $asOf) {\n      id\n      name\n      shortName\n      symbol\n      kind\n      edgeKind\n      parentId\n      agencyId\n      childCount\n      closedOn\n      lockVersion\n      budgetCode\n      budgetLevel\n      canManage\n      canReadContacts\n      ancestors {\n        id\n        name\n        shortName\n      }\n      names {\n        name\n        shortName\n        symbol\n        legalBasis\n        validFrom\n        validTo\n      }\n      identifiers {\n        scheme\n        value\n        canonical\n        validFrom\n        validTo\n      }\n      aliases {\n        kind\n        name\n      }\n      events {\n        id\n        type\n        effectiveOn\n        legalBasis\n        recordedAt\n        predecessors {\n          id\n          name\n          shortName\n        }\n        successors {\n          id\n          name\n          shortName\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').UnitCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {\n    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {\n      total\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n      }\n    }\n  }\n',
): typeof import('./graphql.js').UnitChildrenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnitContacts($unitId: UUID!) {\n    unitContacts(unitId: $unitId) {\n      name\n      phone\n      mail\n      validFrom\n      validTo\n    }\n  }\n',
): typeof import('./graphql.js').UnitContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {\n    unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {\n      items {\n        id\n        name\n        shortName\n        symbol\n        kind\n        edgeKind\n        parentId\n        agencyId\n        childCount\n        closedOn\n        matchKind\n        matchText\n        place\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SearchUnitsDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
