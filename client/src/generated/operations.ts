// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../operation.ts';
import type * as types from './types.ts';
export type BudgetByActivityResult = types.BudgetByActivityQuery;
export type BudgetByActivityVariables = types.BudgetByActivityQueryVariables;
export const BudgetByActivity: Operation<BudgetByActivityResult, BudgetByActivityVariables> = {
  name: "BudgetByActivity",
  text: "query BudgetByActivity($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where by:[{dimension:ACTIVITY}]){rows{key{activity{state code label(lang:$lang)}}figures{...BudgetFigures}}total{...BudgetFigures}}}fragment BudgetFigures on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "d599d04871a242b0a9dbdf344fd98981d30a069e46603ea4b36a8a57888eb6a3",
  plan: { budget: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } }, total: { all: { sum: 1 }, city: { sum: 1 } } } },
};

export type BudgetByDistrictResult = types.BudgetByDistrictQuery;
export type BudgetByDistrictVariables = types.BudgetByDistrictQueryVariables;
export const BudgetByDistrict: Operation<BudgetByDistrictResult, BudgetByDistrictVariables> = {
  name: "BudgetByDistrict",
  text: "query BudgetByDistrict($where:ProposalFilter$stage:BudgetStage!=REGISTERED$lang:Language!=VI){budget(where:$where by:[{place:{level:DISTRICT}}]){rows{key{place(level:DISTRICT){state code label(lang:$lang)}}figures{...BudgetFigures}}total{...BudgetFigures}}}fragment BudgetFigures on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "f55ec6317d0f91531f744434343ad3ad306f57422b39ed03b35c73753edcff5e",
  plan: { budget: { rows: { figures: { all: { sum: 1 }, city: { sum: 1 } } }, total: { all: { sum: 1 }, city: { sum: 1 } } } },
};

export type BudgetTotalResult = types.BudgetTotalQuery;
export type BudgetTotalVariables = types.BudgetTotalQueryVariables;
export const BudgetTotal: Operation<BudgetTotalResult, BudgetTotalVariables> = {
  name: "BudgetTotal",
  text: "query BudgetTotal($where:ProposalFilter$stage:BudgetStage!=REGISTERED){budget(where:$where){total{...BudgetFigures}}}fragment BudgetFigures on BudgetFigures{proposals all:money(stage:$stage){sum known missing}city:money(stage:$stage sources:[PROVINCIAL_BUDGET]){sum known missing}}",
  hash: "3f63100b2cdedbc5fccaf89ec24072fcbb844c9c0a5e7c0668235f1f5747d31f",
  plan: { budget: { total: { all: { sum: 1 }, city: { sum: 1 } } } },
};

export type GetBeneficiaryResult = types.GetBeneficiaryQuery;
export type GetBeneficiaryVariables = types.GetBeneficiaryQueryVariables;
export const GetBeneficiary: Operation<GetBeneficiaryResult, GetBeneficiaryVariables> = {
  name: "GetBeneficiary",
  text: "query GetBeneficiary($code:String!$stage:BudgetStage!=REGISTERED){beneficiary(code:$code){code name eligibilityCategory provenance participations(first:100){totalCount nodes{role stateSupport stateSupportBand proposal{...ProposalSummary}}}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "ef368a44a3af198d78b9c8b5cb091b798e077236395c7869a81eb5d4c4069330",
  plan: { beneficiary: { participations: { nodes: { stateSupport: 1, proposal: { total: 1, stateSupport: 1 } } } } },
};

export type GetDatasetResult = types.GetDatasetQuery;
export type GetDatasetVariables = types.GetDatasetQueryVariables;
export const GetDataset: Operation<GetDatasetResult, GetDatasetVariables> = {
  name: "GetDataset",
  text: "query GetDataset($lang:Language!=VI){dataset{notice(lang:$lang)licence proposals beneficiaries release{number createdAt}}}",
  hash: "393c7780632ed1d0d068a084285c6a3f3e0910900defa32462fc83b48d24c61c",
};

export type GetProposalResult = types.GetProposalQuery;
export type GetProposalVariables = types.GetProposalQueryVariables;
export const GetProposal: Operation<GetProposalResult, GetProposalVariables> = {
  name: "GetProposal",
  text: "query GetProposal($code:String!$stage:BudgetStage!=REGISTERED){proposal(code:$code){...ProposalSummary counterpart(stage:$stage)amounts(where:{superseded:{eq:false}}first:100){nodes{stage fundingSource amount qualifier floor ceiling}}participations(first:100){totalCount nodes{role stateSupport stateSupportBand beneficiary{code name}}}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "71ab466ce3a5c46eb705f6bcace7663be61bb287afd590ee21c7fbd9e11dc2b4",
  plan: { proposal: { total: 1, stateSupport: 1, counterpart: 1, amounts: { nodes: { amount: 1, floor: 1, ceiling: 1 } }, participations: { nodes: { stateSupport: 1 } } } },
};

export type ListBeneficiariesResult = types.ListBeneficiariesQuery;
export type ListBeneficiariesVariables = types.ListBeneficiariesQueryVariables;
export const ListBeneficiaries: Operation<ListBeneficiariesResult, ListBeneficiariesVariables> = {
  name: "ListBeneficiaries",
  text: "query ListBeneficiaries($where:BeneficiaryFilter$orderBy:[BeneficiaryOrder!]$first:Int$after:String){beneficiaries(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{code name eligibilityCategory provenance}pageInfo{hasNextPage endCursor}}}",
  hash: "a17def81efd3baffedd9219e53d94b6d35265b72c87c3460275650ca24f4ad44",
};

export type ListProposalsResult = types.ListProposalsQuery;
export type ListProposalsVariables = types.ListProposalsQueryVariables;
export const ListProposals: Operation<ListProposalsResult, ListProposalsVariables> = {
  name: "ListProposals",
  text: "query ListProposals($where:ProposalFilter$orderBy:[ProposalOrder!]$first:Int$after:String$stage:BudgetStage!=REGISTERED){proposals(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{...ProposalSummary}pageInfo{hasNextPage endCursor}}}fragment ProposalSummary on Proposal{code titleVi titleEn planYear programmeLevel status provenance total(stage:$stage)stateSupport(stage:$stage)}",
  hash: "8993fe7cf08cf290ebfdb7868c06b38349efa6e3b9f5bba063594d2f9a0a1ba8",
  plan: { proposals: { nodes: { total: 1, stateSupport: 1 } } },
};

export type ListReportedFiguresResult = types.ListReportedFiguresQuery;
export type ListReportedFiguresVariables = types.ListReportedFiguresQueryVariables;
export const ListReportedFigures: Operation<ListReportedFiguresResult, ListReportedFiguresVariables> = {
  name: "ListReportedFigures",
  text: "query ListReportedFigures($where:ReportedFigureFilter$first:Int$after:String){reportedFigures(where:$where first:$first after:$after){totalCount nodes{code value valueMin valueBelow unit qualifier asPrinted asOf provenance source{code title publishedOn}}pageInfo{hasNextPage endCursor}}}",
  hash: "6236d0e3e513b5416eed8ac7aa8f9342799163572f7c80637405f14997062888",
  plan: { reportedFigures: { nodes: { value: 1, valueMin: 1, valueBelow: 1 } } },
};
