package vn.sotay.privacy.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.privacy.model.ResultRow;
import vn.sotay.privacy.model.RunRow;

/** One night's work. */
public record RetentionNight(RunRow run, List<ResultRow> results) implements Serializable {}
