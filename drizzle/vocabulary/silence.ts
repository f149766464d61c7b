/** Why nothing can be said of how late a proposal is, in the order in which it is looked at. */
export const delayReasons = {
  NO_END: {
    vi: 'Chưa rõ thời hạn',
    en: 'End not known',
    description: 'The end to compare with is not known.',
  },
  NOT_APPROVED: { vi: 'Chưa được phê duyệt', en: 'Not approved', description: 'It was not approved until then.' },
  STOPPED: {
    vi: 'Đã dừng',
    en: 'Stopped',
    description: 'It was turned down, taken back or stopped.',
  },
  NOT_YET_DUE: {
    vi: 'Chưa đến hạn',
    en: 'Not yet due',
    description: 'The work was not completed, and the end had not passed.',
  },
} as const;

/** Why nothing can be said of what is still to pay or to recover, in the order in which it is looked at. */
export const settlementReasons = {
  NOT_LIQUIDATED: {
    vi: 'Chưa thanh lý',
    en: 'Not liquidated',
    description: 'Its status was before LIQUIDATED, or an end without money.',
  },
  NO_SETTLED_AMOUNT: {
    vi: 'Chưa có số quyết toán',
    en: 'No settled amount',
    description: 'No settled amount of the state is known.',
  },
  NO_FLOW: {
    vi: 'Chưa ghi nhận giải ngân',
    en: 'No flow recorded',
    description: 'No flow of state money is recorded: all may be still to pay, or a record is missing.',
  },
  UNDATED_FLOW: {
    vi: 'Chưa rõ ngày giải ngân',
    en: 'Flow without a day',
    description: 'The day of a flow is not known, so that it may lie before or after.',
  },
} as const;

/** Why a ratio has no value. */
export const ratioReasons = {
  NO_DATA: { vi: 'Chưa có số liệu', en: 'No data', description: 'One of its terms is not known.' },
  ZERO_DENOMINATOR: { vi: 'Mẫu số bằng 0', en: 'Zero denominator', description: 'It would divide by 0.' },
  PERIOD_INCOMPLETE: {
    vi: 'Kỳ chưa kết thúc',
    en: 'Period not complete',
    description: 'What it measures has not come to its end yet.',
  },
  SEVERAL_YEARS: {
    vi: 'Gồm nhiều năm kế hoạch',
    en: 'Several plan years',
    description:
      'The money that a part of a year is set against is of several plan years. Group by PLAN_YEAR too, or filter one.',
  },
} as const;
