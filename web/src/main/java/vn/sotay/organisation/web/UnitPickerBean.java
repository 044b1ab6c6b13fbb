package vn.sotay.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.access.model.Permission;
import vn.sotay.organisation.model.UnitChoice;
import vn.sotay.organisation.service.UnitChoiceService;
import vn.sotay.shared.web.Messages;

/**
 * Backs t:unitPicker: offers units while somebody types, on which he may do what the field is for. The field shows code
 * and name, reads a code, both, or a name that only one unit has, and hands on the code; so it also works where no script
 * offers anything.
 */
@Named
@RequestScoped
public class UnitPickerBean implements Converter<String> {
    private static final String PERMISSION = "permission";

    @Inject
    UnitChoiceService units;

    @Inject
    Messages messages;

    /** Units as they stand in the field. */
    public List<String> offer(String typed) {
        var field = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return units.offer(typed, permission(field)).stream()
                .map(UnitPickerBean::text)
                .toList();
    }

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return units.meant(typed, permission(field))
                .map(UnitChoice::code)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, messages.text("organisation.pick.none", typed.strip()), null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String idOrCode) {
        if (idOrCode == null || idOrCode.isBlank()) {
            return "";
        }
        return units.meant(idOrCode, permission(field))
                .map(UnitPickerBean::text)
                .orElse(idOrCode);
    }

    private static String text(UnitChoice unit) {
        return unit.code() + " " + unit.name();
    }

    private static Permission permission(UIComponent field) {
        return Permission.valueOf((String) field.getAttributes().get(PERMISSION));
    }
}
