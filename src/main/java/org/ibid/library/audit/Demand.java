package org.ibid.library.audit;

import java.util.List;
import org.ibid.work.Work;

/// What a style asks of a work.
@FunctionalInterface
public interface Demand {

    /// Of some CSL variables, those that the style would print of this work if it had them, in the same order.
    List<String> wouldPrint(Work work, List<String> variables);
}
