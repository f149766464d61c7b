/** What a change of an approved proposal changes. Who decides which kind is not certain. */
export const adjustmentKinds = {
  EXTEND_TIME: { vi: 'Gia hạn thời gian', en: 'Extend time', description: 'A later end of the work.' },
  CHANGE_AMOUNT: {
    vi: 'Điều chỉnh kinh phí',
    en: 'Change amount',
    description: 'Other money; the older amount is superseded by a new revision.',
  },
  CHANGE_BENEFICIARY: {
    vi: 'Thay đổi đối tượng thụ hưởng',
    en: 'Change beneficiary',
    description: 'Other establishments are supported.',
  },
  CHANGE_AREA: { vi: 'Thay đổi địa bàn', en: 'Change area', description: 'Carried out in other places.' },
  CHANGE_OUTPUT: { vi: 'Điều chỉnh kết quả', en: 'Change output', description: 'Other planned results.' },
  CHANGE_CONTENT: { vi: 'Điều chỉnh nội dung', en: 'Change content', description: 'Other work.' },
  SUPPLEMENT: { vi: 'Bổ sung', en: 'Supplement', description: 'Something added to what was approved.' },
} as const;

export const adjustmentDecisions = {
  PENDING: { vi: 'Chờ quyết định', en: 'Pending', description: 'Requested and not decided yet.' },
  APPROVED: { vi: 'Chấp thuận', en: 'Approved', description: 'Granted: the new value is in force.' },
  REJECTED: { vi: 'Không chấp thuận', en: 'Rejected', description: 'Refused: the old value stays.' },
} as const;
