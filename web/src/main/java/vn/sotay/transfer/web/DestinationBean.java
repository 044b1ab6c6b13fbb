package vn.sotay.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.organisation.model.UnitChoice;
import vn.sotay.shared.web.Messages;
import vn.sotay.transfer.service.DestinationService;

/** Backs the field for the receiving unit: offers units of the whole province, shows code and name, hands on the code. */
@Named
@RequestScoped
public class DestinationBean implements Converter<String> {
    @Inject
    DestinationService units;

    @Inject
    Messages messages;

    /** Units as they stand in the field. */
    public List<String> offer(String typed) {
        return units.offer(typed).stream().map(DestinationBean::text).toList();
    }

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return units.meant(typed)
                .map(UnitChoice::code)
                .orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, messages.text("organisation.pick.none", typed.strip()), null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String code) {
        return code == null || code.isBlank()
                ? ""
                : units.meant(code).map(DestinationBean::text).orElse(code);
    }

    private static String text(UnitChoice unit) {
        return unit.code() + " " + unit.name();
    }
}
