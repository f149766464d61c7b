import type { Language } from '../words/language.ts';
import type { Measure } from './budget-form.ts';
import { upperCase } from './names.ts';
import { texts } from './texts.ts';

type Labels = Readonly<Record<string, readonly [vi: string, en: string]>>;

const groupings: Labels = {
  '{ dimension: PLAN_YEAR }': ['Năm kế hoạch', 'Plan year'],
  '{ period: { grain: PLAN_PERIOD } }': ['Giai đoạn chương trình', 'Plan period'],
  '{ dimension: PROGRAMME_LEVEL }': ['Cấp chương trình', 'Programme level'],
  '{ dimension: ACTIVITY }': ['Nội dung', 'Activity'],
  '{ dimension: ACTIVITY_SUBTYPE }': ['Nội dung chi tiết', 'Activity, second level'],
  '{ dimension: PROPOSING_ORGANISATION }': ['Đơn vị đề xuất', 'Proposing organisation'],
  '{ dimension: IMPLEMENTING_ORGANISATION }': ['Đơn vị thực hiện', 'Implementing organisation'],
  '{ dimension: STATUS }': ['Tình trạng', 'Status'],
  '{ dimension: GROUPING }': ['Đề án đơn lẻ hay nhóm', 'Single or grouped proposals'],
  '{ dimension: PROVENANCE }': ['Nguồn gốc bản ghi', 'Provenance'],
  '{ dimension: FUNDING_SOURCE }': ['Nguồn vốn', 'Funding source'],
  '{ dimension: PAYER }': ['Nhà nước hay bên khác', 'State or others'],
  '{ dimension: BENEFICIARY }': ['Cơ sở thụ hưởng', 'Beneficiary'],
  '{ dimension: BENEFICIARY_CATEGORY }': ['Loại đối tượng', 'Category of beneficiary'],
  '{ dimension: SECTOR }': ['Ngành', 'Sector'],
  '{ dimension: INDICATOR }': ['Chỉ tiêu đầu ra', 'Output indicator'],
  '{ period: { grain: YEAR } }': ['Năm chi tiền', 'Year of payment'],
  '{ period: { grain: QUARTER } }': ['Quý chi tiền', 'Quarter of payment'],
  '{ period: { grain: MONTH } }': ['Tháng chi tiền', 'Month of payment'],
  '{ place: { level: PROVINCE } }': ['Tỉnh (khi đó)', 'Province (of the time)'],
  '{ place: { level: PROVINCE, boundaries: CURRENT } }': ['Tỉnh (ngày nay)', 'Province (of today)'],
  '{ place: { level: DISTRICT } }': ['Huyện', 'District'],
  '{ place: { level: DISTRICT, attribution: TOUCHES } }': [
    'Huyện (đề án tính ở mọi huyện)',
    'Districts (each one touched)',
  ],
  '{ band: { stage: REGISTERED } }': ['Khoảng tiền đăng ký', 'Band of registered money'],
};

const names: Labels = {
  REGISTERED: ['Đăng ký', 'Registered'],
  APPRAISED: ['Thẩm định', 'Appraised'],
  APPROVED: ['Phê duyệt', 'Approved'],
  ASSIGNED: ['Giao dự toán', 'Assigned'],
  SETTLED: ['Quyết toán', 'Settled'],
  ADVANCE: ['Tạm ứng', 'Advances'],
  PAYMENT: ['Thanh toán', 'Payments'],
  RECOVERY: ['Thu hồi', 'Recoveries'],
  DISBURSED: ['Giải ngân', 'Disbursed'],
  CENTRAL_BUDGET: ['ngân sách trung ương', 'central budget'],
  PROVINCIAL_BUDGET: ['ngân sách tỉnh, thành phố', 'provincial budget'],
  LOCAL_AUTHORITY_BUDGET: ['ngân sách huyện, xã', 'district and commune budgets'],
  OTHER_STATE_PROGRAMME: ['chương trình nhà nước khác', 'another state programme'],
  BENEFICIARY_COUNTERPART: ['vốn đối ứng của cơ sở', 'counterpart of beneficiaries'],
  OTHER: ['nguồn khác', 'other sources'],
  proposals: ['Số đề án', 'Proposals'],
  beneficiaries: ['Số cơ sở thụ hưởng', 'Beneficiaries'],
  planYears: ['Số năm kế hoạch', 'Plan years'],
  programmeLevels: ['Số cấp chương trình', 'Programme levels'],
  submitted: ['Đã trình', 'Submitted'],
  approved: ['Đã phê duyệt', 'Approved proposals'],
  completed: ['Hoàn thành', 'Completed proposals'],
  onTime: ['Hoàn thành đúng hạn', 'Completed on time'],
  onOriginalTime: ['Hoàn thành đúng hạn ban đầu', 'Completed by the planned end'],
  sum: ['tổng', 'sum'],
  average: ['bình quân', 'average'],
  minimum: ['nhỏ nhất', 'minimum'],
  maximum: ['lớn nhất', 'maximum'],
  median: ['trung vị', 'median'],
  known: ['số đề án đã biết', 'proposals known'],
  missing: ['số đề án chưa biết', 'proposals missing'],
  approximate: ['số đề án không chính xác', 'proposals approximate'],
  floor: ['ít nhất', 'at least'],
  ceiling: ['nhiều nhất', 'at most'],
  national: ['phần quốc gia', 'national part'],
  local: ['phần địa phương', 'local part'],
  shareOfParent: ['tỷ trọng trong nhóm trên', 'share of the group above'],
  shareOfTotal: ['tỷ trọng trong tổng', 'share of the total'],
  runningSum: ['lũy kế', 'running sum'],
  runningShare: ['tỷ trọng lũy kế', 'running share'],
  STATE_SHARE: ['Phần của Nhà nước', 'State share'],
  LEVERAGE: ['Vốn đối ứng trên một đồng Nhà nước', 'Leverage'],
  ABSORPTION: ['Tỷ lệ giải ngân', 'Absorption'],
  SETTLEMENT_RATE: ['Quyết toán trên phê duyệt', 'Settlement rate'],
  COST_PER_COMPLETED_WORKER: ['Chi phí một lao động hoàn thành', 'Cost per completed worker'],
  PLACEMENT_RATE: ['Tỷ lệ có việc làm', 'Placement rate'],
  ON_TIME_SHARE: ['Tỷ lệ đúng hạn', 'On-time share'],
  ON_ORIGINAL_TIME_SHARE: ['Tỷ lệ đúng hạn ban đầu', 'Share by the planned end'],
  APPROVAL_YIELD: ['Tỷ lệ đề án được duyệt', 'Approval yield'],
  APPROVAL_YIELD_OF_MONEY: ['Tỷ lệ tiền được duyệt', 'Approval yield of money'],
  'trainees { enrolled { value } }': ['Học viên nhập học', 'Trainees enrolled'],
  'trainees { female { value } }': ['Học viên nữ', 'Women among trainees'],
  'trainees { completed { value } }': ['Học viên hoàn thành', 'Trainees completed'],
  'trainees { certified { value } }': ['Học viên có chứng chỉ', 'Trainees certified'],
  'trainees { placed { value } }': ['Học viên có việc', 'Trainees placed'],
  'output { planned { value } }': ['Đầu ra theo kế hoạch', 'Planned output'],
  'output { actual { value } }': ['Đầu ra thực tế', 'Actual output'],
};

/** The words for a grouping; those of one that has none are its own text. */
export function groupingLabel(grouping: string, language: Language): string {
  const [, day] = /^\{ statusOn: \{ on: "(.+)" \} \}$/.exec(grouping) ?? [];
  if (day) return language === 'vi' ? `Tình trạng vào ngày ${day}` : `Status on ${day}`;
  return pick(groupings[grouping], language) ?? grouping;
}

/** The words for a name of the graph; those of one that has none are the name itself, made readable. */
export function nameLabel(name: string, language: Language): string {
  return pick(names[name], language) ?? upperCase(name).replaceAll('_', ' ').trim().toLowerCase();
}

export function measureLabel(measure: Measure, language: Language): string {
  switch (measure.of) {
    case 'count':
      return nameLabel(measure.count, language);
    case 'result':
      return nameLabel(measure.result, language);
    case 'ratio':
      return [measure.ratio, measure.stage]
        .filter((name) => name !== null)
        .map((name) => nameLabel(name, language))
        .join(', ');
    case 'money':
    case 'flow': {
      const { payer, source, stat } = measure;
      const what = nameLabel(measure.of === 'money' ? measure.stage : measure.kind, language);
      const whose = payer ? texts[language].payers[payer] : source && nameLabel(source, language);
      return [what, whose, nameLabel(stat, language)].filter(Boolean).join(', ');
    }
  }
}

function pick(label: readonly [vi: string, en: string] | undefined, language: Language): string | undefined {
  return label?.[language === 'vi' ? 0 : 1];
}
