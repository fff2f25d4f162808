import type { ReaderReport } from '../../engine'

/** What the findings of a group of Harper's rules have in common. */
export interface HarperGroup {
  /** The id its findings are shown and dismissed under. */
  readonly id: string
  readonly category: ReaderReport['category']
  readonly tier: ReaderReport['tier']
  readonly severity: ReaderReport['severity']
  /** Speech has its own grammar; where this is set, words between quotation marks are asked about all the same. */
  readonly inQuotations: boolean
  /** For a copy editor: the words marked, and what would stand in their place. */
  readonly say: (words: string, instead: string) => string
  /** Names in Harper 2.10.0. */
  readonly rules: readonly string[]
}

/**
 * The rules of Harper that Galley listens to, of 885. Chosen by two things: what they mark is wrong in anybody's English, and they were
 * silent on sound news text or right on marked translations (docs/readers.md has the counts). All others are never switched on.
 */
export const harperGroups: readonly HarperGroup[] = [
  {
    id: 'harper-agreement',
    category: 'broken',
    tier: 'likely',
    severity: 5,
    inQuotations: false,
    say: (words, instead) => `“${words}” does not fit its subject; “${instead}” does.`,
    rules: names(`
      HavePronoun HeDos IAmAgreement IDo PronounInflectionBe PronounVerbAgreement
    `),
  },
  {
    id: 'harper-verb-form',
    category: 'broken',
    tier: 'likely',
    severity: 5,
    inQuotations: false,
    say: (words, instead) => `“${words}” is the wrong form of the verb here; “${instead}” is right.`,
    rules: names(`
      AsComparedTo AsOpposedTo BeAllowed BeBiased BeConcerned BePrejudiced BeShocked BeWorried Bought CanBeSeen DidPast
      DoNotWant DontCan DoubleModal GetUsedTo HelpedPast HowDoesCompared IfWouldve IsBeenAuxSequence IsKnownFor LetToDo
      LookingForwardTo LooksLikes MakeItSeem ModalBeAdjective ModalOf ModalSeem NeedToNoun NorModalPronoun NotOnlyInversion
      NowKnownAs Payed ProgressiveNeedsBe RegularIrregulars Respond SingleBe SupposedTo ThreatenVerb ToWorryAbout UseToUsedTo
      WillContain WillNonLemma WishCould WorthToDo
    `),
  },
  {
    id: 'harper-article',
    category: 'translation',
    tier: 'likely',
    severity: 1,
    inQuotations: true,
    say: (words, instead) => `“${words}” should be “${instead}” here.`,
    rules: names(`
      AfterAWhile ALongTime AMeansToAnEnd AnA AnAnother AnotherAn ASomeTime FewUnitsOfTimeAgo ForTheMostPart ForTheNthTime
      GrindToAHalt HaveAHardTime InAHurry InAnIdealWorld LongTimeAgo MostNumber SomeWithoutArticle StateOfTheArt TheAnother
      TheEntiretyOf TheMy
    `),
  },
  {
    id: 'harper-preposition',
    category: 'translation',
    tier: 'likely',
    severity: 1,
    inQuotations: false,
    say: (words, instead) => `“${words}” should be “${instead}” here.`,
    rules: names(`
      AdvantageOf AmountsFor ApartFrom AskNoPreposition AspireTo AtTheExpenseOf AtTheVeryLeast AwaitFor AwareOf BewareOf
      ByAccident ComprisesOf ConstituteAs CraveFor CureFor CuriousAbout DateBackFrom DespiteItIs DespiteOf Discuss DuringAges
      ExceptOf FondOn ForFreeOfCharge FullToTheBrim GoToWar HiddenIn ImitateFrom InADifferentDirection InFavourOfDoing InNeedOf
      InRetaliationTo InTheFirstPlace InThisThatRegard JealousOf LaughOfAt LeadRiseTo LookForwardTo NakedEye ObsessPreposition
      OnTopOf PassionateAbout ReasonForDoing ResponsibilityFor RiseTheRanks SimilarLike SinceDuration TakeALookTo TakeCareOf
      TakePrideIn TillDate ToGreatLengths ToSomeDegree Towards TrueToWord UnderneathOf Unless WithOpenArms
    `),
  },
  {
    id: 'harper-confused-words',
    category: 'translation',
    tier: 'likely',
    severity: 5,
    inQuotations: true,
    say: (words, instead) => `“${words}” is probably meant to be “${instead}”.`,
    rules: names(`
      AfterLater AheadAnd AllReady AllThough AnotherOnes AnotherThings AtLeasToLeast AtLestToLeast BareInMind BatedBreath
      BetterOffPhrase BetterOffWith BoarderBorder BrandBrandish CautionaryTale CeaseTo ChangeTack ColdModalTypo Combinate
      ComplainAsNoun CompulseToCompel ConfirmThat ConvenientStore Copyright CriteriaPhenomena DigestiveTract
      DissembleDisassemble DoToDueTo DoesOrDose EludedTo EnRoute EverEvery EverSince ExitedExcitedContext ExtendOrExtent
      FindFine FlauntForFlout FootTheBill ForNoun FreePredicate FreeRein GetPassGoPass HalfAnHour HeartToHeard HopHope HowMach
      HumanBeings HumanLife InTheSameVein InThe Initiatively ItCan JustDeserts KnowNothingVerb LetAlone LikelyHood
      ManagerialReins MootPoint NoLonger NotOnly Nowadays NowWay OfCourse OnSecondThought OughtToBe OutOfSync PassersBy
      PeaceOfMind PiqueInterest PossessiveYour PrincipleToPrincipalRoleNoun Provocate RegimenRegiment RelayOnForRely
      RiseTheQuestion SafeToSave SameAs SaveToSafe SeamToSeem SoughtAfter SpecialAttention SpinalChord StatuteOfLimitations
      StrikeChord TheDifferenceBetween TheirToThere ThenThan ThereOwn Theres ThesesThese TheWhetherWeather TheyreToTheir
      ThieveNoun ThingThink ThinkKnowOff ThoughThought ThoughtProcess ToLoseTooLoose ToteTout TransposedSpace TrialAndError
      WaistWaste WantBe WasAloud WhetYourAppetite WreakHavoc
    `),
  },
  {
    id: 'harper-set-phrase',
    category: 'translation',
    tier: 'likely',
    severity: 1,
    inQuotations: false,
    say: (words, instead) => `“${words}” should be “${instead}” in this phrase.`,
    rules: names(`
      AllHellBreakLoose AllIntentsAndPurposes AllOfASudden AndTheLike AsFarBackAs AsFollows AsHow AsLongAs AsMuchAs
      AsOfCurrently AsOfLately AtAllCosts AtFaceValue AtTheBestOfTimes AtTheEndOfTheDay BackhandedCompliment BeckAndCall
      BesideThePoint BestOfAllTime BlanketStatement ByOnesOwn CallItQuits CaseInPoint ChickenAndEgg ClaimToFame DayAndAge
      DoMistake DoubleEdgedSword DueDiligence EachAndEveryOne EveryOnceAndAgain EverySingleOneOf ExplanationMark
      FarAndFewBetween FinishingTouches FishNorFowl FriendOfMe GetRidOf GoMissing GoSoFarAsTo GoToSleep HitTheNailOnTheHead
      HolyWar HowItLooksLike InAnyWay InDueCourse InHindsight InOfItself InTheGrandSchemeOfThings JumpTheGun LastButNotLeast
      LastNight LeavingInDroves LevelOfDetails LikeAsIf LikeThePlague LookDownOnesNose LowHangingFruit MakeDoWith MakeSense
      MassExodus MeansALotTo MixedBag MoreBetter MoreThanMeetsTheEye MoreThatLikely NailInCoffin NailOnTheHead NervousWreck
      NotForLackOf OneAndTheSame OneFellSwoop OnceInAWhile OnesOwnAccord OnTheSpurOfTheMoment OpenTheLight OutOfTheWindow
      PaleByComparison PartsOfSpeech PlayAFactor PluralWrongWordOfPhrase PointsOfView QuiteMany RulesOfThumb
      RunIntoProblemsOrTrouble ScapeGoat ShootOneselfInTheFoot SlipperySlope SneakingSuspicion StrikeOfGenius StrikeOfLuck
      SufficeItToSay TakeItPersonally TakeMedicine ThrowBabyWithBathwater ThrowRubbish TongueInCheek TryOnesHandAt TryOnesLuck
      VeryKnown VeryLess ViciousCircle WellEducated WellKept WidelyAccepted
    `),
  },
]

function names(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}
