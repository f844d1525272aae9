import type { Indicator } from '../indicator';
import { antenatalCareRate } from './antenatal-care-rate';
import { averageFarmHouseholdRate } from './average-farm-household-rate';
import { bedsPer10000 } from './beds-per-10000';
import { birthRate } from './birth-rate';
import { birthSexRatio } from './birth-sex-ratio';
import { certifiedLabourRate } from './certified-labour-rate';
import { creditShare } from './credit-share';
import { deathRate } from './death-rate';
import { deprivationRate } from './deprivation-rate';
import { doctorsPer10000 } from './doctors-per-10000';
import { employedAfterTrainingRate } from './employed-after-training-rate';
import { ethnicPovertyOfAll } from './ethnic-poverty-of-all';
import { ethnicPovertyRate } from './ethnic-poverty-rate';
import { ethnicShareOfPoor } from './ethnic-share-of-poor';
import { farmLabourShare } from './farm-labour-share';
import { femaleLeadersShare } from './female-leaders-share';
import { femalePaidWorkRate } from './female-paid-work-rate';
import { femaleShare } from './female-share';
import { foodShortageRate } from './food-shortage-rate';
import { healthInsuranceRate } from './health-insurance-rate';
import { hygienicLatrineRate } from './hygienic-latrine-rate';
import { informalEmploymentRate } from './informal-employment-rate';
import { kindergartenAttendanceRate } from './kindergarten-attendance-rate';
import { labourParticipationRate } from './labour-participation-rate';
import { literacyRate } from './literacy-rate';
import { loanPerHousehold } from './loan-per-household';
import { lowerSecondaryCompletionRate } from './lower-secondary-completion-rate';
import { lowerSecondaryGrossEnrolmentRate } from './lower-secondary-gross-enrolment-rate';
import { lowerSecondaryNetEnrolmentRate } from './lower-secondary-net-enrolment-rate';
import { naturalIncreaseRate } from './natural-increase-rate';
import { nearPoorPersonsRate } from './near-poor-persons-rate';
import { nearPovertyRate } from './near-poverty-rate';
import { newPovertyRate } from './new-poverty-rate';
import { nurseryAttendanceRate } from './nursery-attendance-rate';
import { nursesPer10000 } from './nurses-per-10000';
import { outstandingPerHousehold } from './outstanding-per-household';
import { pensionCoverageRate } from './pension-coverage-rate';
import { pharmacistsPer10000 } from './pharmacists-per-10000';
import { poorPersonsRate } from './poor-persons-rate';
import { povertyEscapeRate } from './poverty-escape-rate';
import { povertyRate } from './poverty-rate';
import { povertyReturnRate } from './poverty-return-rate';
import { primaryCompletionRate } from './primary-completion-rate';
import { primaryGrossEnrolmentRate } from './primary-gross-enrolment-rate';
import { primaryNetEnrolmentRate } from './primary-net-enrolment-rate';
import { ruralCleanWaterRate } from './rural-clean-water-rate';
import { socialAllowanceRate } from './social-allowance-rate';
import { socialInsuranceRate } from './social-insurance-rate';
import { socialWorkersPer1000 } from './social-workers-per-1000';
import { solidHousingRate } from './solid-housing-rate';
import { standardSchoolRate } from './standard-school-rate';
import { stuntingRate } from './stunting-rate';
import { temporaryHousingRemovalRate } from './temporary-housing-removal-rate';
import { trainedLabourRate } from './trained-labour-rate';
import { underweightRate } from './underweight-rate';
import { unemploymentInsuranceRate } from './unemployment-insurance-rate';
import { unemploymentRate } from './unemployment-rate';
import { upperSecondaryCompletionRate } from './upper-secondary-completion-rate';
import { upperSecondaryGrossEnrolmentRate } from './upper-secondary-gross-enrolment-rate';
import { upperSecondaryNetEnrolmentRate } from './upper-secondary-net-enrolment-rate';
import { urbanCleanWaterRate } from './urban-clean-water-rate';
import { vaccinationRate } from './vaccination-rate';
import { voluntaryInsuranceRate } from './voluntary-insurance-rate';
import { wasteCollectionRate } from './waste-collection-rate';

/** Rates and shares, in the order the function finder shows them. */
export const rates: readonly Indicator[] = [
  povertyRate,
  nearPovertyRate,
  poorPersonsRate,
  nearPoorPersonsRate,
  ethnicPovertyRate,
  ethnicPovertyOfAll,
  ethnicShareOfPoor,
  povertyEscapeRate,
  povertyReturnRate,
  newPovertyRate,
  deprivationRate,
  averageFarmHouseholdRate,
  foodShortageRate,
  healthInsuranceRate,
  socialInsuranceRate,
  voluntaryInsuranceRate,
  unemploymentInsuranceRate,
  pensionCoverageRate,
  unemploymentRate,
  trainedLabourRate,
  certifiedLabourRate,
  employedAfterTrainingRate,
  informalEmploymentRate,
  farmLabourShare,
  labourParticipationRate,
  primaryNetEnrolmentRate,
  lowerSecondaryNetEnrolmentRate,
  upperSecondaryNetEnrolmentRate,
  primaryGrossEnrolmentRate,
  lowerSecondaryGrossEnrolmentRate,
  upperSecondaryGrossEnrolmentRate,
  primaryCompletionRate,
  lowerSecondaryCompletionRate,
  upperSecondaryCompletionRate,
  nurseryAttendanceRate,
  kindergartenAttendanceRate,
  literacyRate,
  standardSchoolRate,
  stuntingRate,
  underweightRate,
  vaccinationRate,
  antenatalCareRate,
  doctorsPer10000,
  bedsPer10000,
  pharmacistsPer10000,
  nursesPer10000,
  socialWorkersPer1000,
  birthRate,
  deathRate,
  naturalIncreaseRate,
  birthSexRatio,
  urbanCleanWaterRate,
  ruralCleanWaterRate,
  hygienicLatrineRate,
  solidHousingRate,
  temporaryHousingRemovalRate,
  wasteCollectionRate,
  socialAllowanceRate,
  loanPerHousehold,
  outstandingPerHousehold,
  creditShare,
  femaleShare,
  femalePaidWorkRate,
  femaleLeadersShare,
];
