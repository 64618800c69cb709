/// Tests of scoring: its laws on random questionnaires ([RandomQuestionnaires]), and its searches
/// against plain enumeration.
@NullMarked
package org.frameworkadvisor.knowledge.scoring;

import org.jspecify.annotations.NullMarked;
