package vn.sotay.policy.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.policy.model.PresetDifference;
import vn.sotay.shared.service.WorkItem.Text;

/**
 * What another preset would do.
 *
 * @param before the preset that it ends
 * @param differences the rules that it says otherwise
 * @param consequences in numbers, for the whole province
 */
public record PresetPreview(String before, List<PresetDifference> differences, List<Text> consequences)
        implements Serializable {}
