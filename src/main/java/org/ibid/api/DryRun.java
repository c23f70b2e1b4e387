package org.ibid.api;

import org.ibid.web.BadParameter;

/// The parameter `dryRun`: whether a request only asks what it would do.
final class DryRun {

    private DryRun() {}

    /// @throws BadParameter if it is neither `true` nor `false`
    static boolean isAsked(String dryRun) {
        return switch (dryRun) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadParameter("dryRun", "dryRun is true or false, not \"" + dryRun + "\".");
        };
    }
}
