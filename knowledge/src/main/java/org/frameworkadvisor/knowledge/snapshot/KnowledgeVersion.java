package org.frameworkadvisor.knowledge.snapshot;

/// A version of the knowledge that can be served.
///
/// @param version the first characters of the fingerprint of content and models
/// @param isServed whether it is the one that is being served
public record KnowledgeVersion(String version, boolean isServed) {}
