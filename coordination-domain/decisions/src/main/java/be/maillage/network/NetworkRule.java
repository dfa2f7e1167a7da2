package be.maillage.network;

import be.maillage.decision.Rule;

/** Why something asked of the register of networks is refused. */
public enum NetworkRule implements Rule {
    NETWORK_NAMES_ITS_THEME,
    /** The questionnaire asks for the main ones, two at most (URIAS 7.6). */
    MAIN_ACTIVITIES_ARE_AT_MOST_TWO,
    OTHER_ACTIVITY_IS_NAMED,
    NETWORK_IS_NOT_DISSOLVED,
    REGISTRATION_COMES_FIRST,
    CURRENT_MEMBER_SITS_THERE,
    MEMBER_DOES_NOT_YET_SIT_THERE,
    MEMBER_SITS_THERE,
    PARTICIPATION_ENDS_AFTER_IT_BEGAN;

    @Override
    public String area() {
        return "network";
    }
}
